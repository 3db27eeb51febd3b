package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What {@link LineTraits} tells of a line, as its labels are read. */
class LineTraitsTest {
    @Test
    void aLineThatHoldsAForceAndItsAreasPartsIt() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences | 2024/25 |
                | Area           | 2024/25 |
                | Basic Command Unit | 3   |
                | Hampshire      | 40      |
                | Force          | 43      |
                """))
                .containsEntry("B5", "2024/25 all all all")
                .doesNotContainEntry("B4", "2024/25 all all all");
    }

    @Test
    void aTotalBesideAnotherMeasureIsOneOfThem() {
        assertThat(DrawnMeanings.of("""
                | S.15A 2024/25 | Total number of offences | Total number of victims |
                | Female        | 12                       | 13                      |
                """)).containsEntry("B2", "2024/25 female all all");
    }
}
