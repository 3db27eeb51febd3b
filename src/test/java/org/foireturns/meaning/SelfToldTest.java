package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SelfToldTest {
    private static final String TABLE = """
            | Gender | Offences |
            | Female | 30       |
            | Male   | 9        |
            """;

    @Test
    void sentencesOfOnePeriodSayItOfTheTableBelow() {
        assertThat(DrawnMeanings.of("| In total 39 offences were recorded in 2023/24 | |\n" + TABLE))
                .containsEntry("B3", "2023/24 female all all");
    }

    @Test
    void sentencesOfTwoPeriodsSayNone() {
        assertThat(DrawnMeanings.of("| In total 44 offences were recorded in 2022/23 | |\n"
                                + "| In total 39 offences were recorded in 2023/24 | |\n" + TABLE)
                        .get("B4"))
                .doesNotContain("2022/23", "2023/24");
    }
}
