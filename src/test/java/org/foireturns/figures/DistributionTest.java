package org.foireturns.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.model.Dimension;
import org.foireturns.model.Range;
import org.foireturns.reconcile.Given;
import org.junit.jupiter.api.Test;

class DistributionTest {
    private final Given given = new Given()
            .force("gwent")
            .platform("snapchat", "5")
            .platform("kik", "3")
            .platform("unknown", "9")
            .force("essex")
            .platform("snapchat", "2")
            .platform("instagram", "3")
            .platform("facebook", "n/a");

    @Test
    void theNumbersOfAllForcesAreAddedByCategory() {
        Ground ground = OnFile.ground(given, "uk");
        Distribution all = Distribution.of(ground.view(), ground.area(), OnFile.LAST, Dimension.PLATFORM);
        assertThat(all.numbers()).containsOnlyKeys("instagram", "kik", "snapchat");
        assertThat(all.number("snapchat")).isEqualTo(Range.exactly(7));
        assertThat(all.number("unknown")).isEqualTo(Range.ZERO);
        assertThat(all.forces()).containsExactly("essex", "gwent");
        assertThat(all.cells()).hasSize(4);
        assertThat(all.ranking()).containsExactly("snapchat", "instagram", "kik");
    }

    @Test
    void toCompareThemOnlyWholeAnswersAreTaken() {
        Ground ground = OnFile.ground(given, "uk");
        Distribution whole = Distribution.whole(ground.view(), ground.area(), OnFile.LAST, Dimension.PLATFORM);
        assertThat(whole.forces()).containsExactly("gwent");
        assertThat(whole.ranking()).containsExactly("snapchat", "kik");
    }
}
