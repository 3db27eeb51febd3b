package org.foireturns.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.model.Dimension;
import org.foireturns.reconcile.Given;
import org.junit.jupiter.api.Test;

class DistinctCheckTest {
    private static String distinct(Given given) {
        return OnFile.figure(Measure.DISTINCT, OnFile.ground(given, "uk"), Dimension.PLATFORM, "all");
    }

    @Test
    void categoriesThatWereRecordedAreCounted() {
        assertThat(distinct(new Given()
                        .force("gwent")
                        .platform("snapchat", "9")
                        .platform("kik", "0")
                        .platform("unknown", "3")
                        .force("essex")
                        .platform("instagram", "1")
                        .platform("snapchat", "2")))
                .isEqualTo("2");
    }

    @Test
    void oneThatIsWithheldMayBeNone() {
        assertThat(distinct(new Given()
                        .force("gwent")
                        .platform("snapchat", "9")
                        .platform("kik", "<5")
                        .platform("instagram", "*")))
                .isEqualTo("1 to 3");
        assertThat(distinct(
                        new Given().force("gwent").platform("snapchat", "1-4").platform("kik", "0")))
                .isEqualTo("1");
    }

    @Test
    void whereNobodyKnowsNothingIsCounted() {
        assertThat(distinct(new Given().force("gwent").total("3"))).isEqualTo("none");
    }
}
