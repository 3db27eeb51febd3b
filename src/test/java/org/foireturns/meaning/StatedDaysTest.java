package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.pipeline.DrawnReturn;
import org.junit.jupiter.api.Test;

class StatedDaysTest {
    @Test
    void aSentenceBelowTheTableNarrowsTheYearOfItsTitle() {
        assertThat(DrawnReturn.oneYear("""
                        | Section 15A offences, financial year 2024/25 |        |
                        | Female                                       | 61     |
                        | Male                                         | 12     |
                        |                                              |        |
                        | All figures run from 1 April 2024 to 28 February 2025. | |
                        """).observations())
                .containsExactly(
                        "B2 1 April 2024 to 28 February 2025 female 61", "B3 1 April 2024 to 28 February 2025 male 12");
    }

    @Test
    void itSaysTheYearWhereNothingElseDoes() {
        assertThat(DrawnReturn.oneYear("""
                        | Sexual communication with a child |     |
                        | Total offences                    | 147 |
                        |                                   |     |
                        | All figures above are for 1 January 2024 to 31 December 2024. | |
                        """).observations())
                .allMatch(line -> line.startsWith("B2 2024 147"))
                .hasSize(1);
    }
}
