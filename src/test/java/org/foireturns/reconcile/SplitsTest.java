package org.foireturns.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.foireturns.model.Dimension;
import org.foireturns.model.Unit;
import org.junit.jupiter.api.Test;

class SplitsTest {
    @Test
    void platformsNeverAnswerForTheTotal() {
        assertThat(Splits.answering(Dimension.TOTAL)).doesNotContain(Splits.PLATFORM);
        assertThat(Splits.answering(Dimension.TOTAL)).contains(Splits.GENDER_AGE);
    }

    @Test
    void eachSplitThatAnswersForADimensionIsByIt() {
        for (Dimension dimension : Set.of(Dimension.VICTIM_GENDER, Dimension.VICTIM_AGE, Dimension.PLATFORM)) {
            assertThat(Splits.answering(dimension))
                    .allSatisfy(split -> assertThat(split).contains(dimension));
        }
    }

    @Test
    void onlyPlatformsAreCountedByMentions() {
        assertThat(Splits.units(Dimension.PLATFORM)).startsWith(Unit.OFFENCES, Unit.MENTIONS);
        assertThat(Splits.units(Dimension.TOTAL)).doesNotContain(Unit.MENTIONS);
    }
}
