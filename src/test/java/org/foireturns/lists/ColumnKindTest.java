package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class ColumnKindTest {
    private static ColumnKind[] those(Predicate<ColumnKind> which) {
        return Arrays.stream(ColumnKind.values()).filter(which).toArray(ColumnKind[]::new);
    }

    @Test
    void saysWhatItIsAbout() {
        assertThat(those(ColumnKind::ofVictims))
                .containsExactly(
                        ColumnKind.GENDER,
                        ColumnKind.AGE,
                        ColumnKind.AGE_BAND,
                        ColumnKind.GENDER_AND_AGE,
                        ColumnKind.COUNT_OF_GENDER);
        assertThat(those(ColumnKind::flagsVictims)).containsExactly(ColumnKind.GENDER_FLAG, ColumnKind.AGE_FLAG);
        assertThat(those(ColumnKind::ofPlatforms))
                .containsExactly(ColumnKind.PLATFORM, ColumnKind.PLATFORM_FLAG, ColumnKind.FREE_TEXT);
    }

    /** Days of birth and of committing date no offence. */
    @Test
    void onlyDaysOfRecordingDateAnOffence() {
        assertThat(those(ColumnKind::dates)).containsExactly(ColumnKind.RECORDED, ColumnKind.REPORTED, ColumnKind.DATE);
    }
}
