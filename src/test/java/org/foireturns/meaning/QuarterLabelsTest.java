package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuarterLabelsTest {
    private static String under(String first, String last) {
        return String.valueOf(DrawnMeanings.of("""
                | S.15A     | %s | Q2 | Q3 | %s | 2024/25 |
                | Offences  | 5  | 6  | 7  | 8  | 26      |
                """.formatted(first, last)).get("B2"));
    }

    @Test
    void fourBesideTheirYearAreQuarters() {
        assertThat(under("Q1", "Q4")).startsWith("1 April 2024 to 30 June 2024");
    }

    @Test
    void withOthersBetweenTheyMayBeQuestions() {
        assertThat(under("Q1", "Female")).doesNotStartWith("1 April 2024 to 30 June 2024");
    }
}
