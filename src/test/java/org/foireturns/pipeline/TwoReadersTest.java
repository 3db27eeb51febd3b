package org.foireturns.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What comes of the two readers of tables together. */
class TwoReadersTest {
    @Test
    void whatBothReadAlikeCounts() {
        DrawnReturn drawn = DrawnReturn.oneYear("""
                | Sexual communication with a child, 2024/25 |        |      |
                | Victim age                                 | Female | Male |
                | 11 and under                               | 9      | 2    |
                | 12-15                                      | 40     | 8    |
                """);

        assertThat(drawn.observations())
                .containsExactlyInAnyOrder(
                        "B3 2024/25 female 0-11 9",
                        "C3 2024/25 male 0-11 2",
                        "B4 2024/25 female 12-15 40",
                        "C4 2024/25 male 12-15 8");
    }

    private static final String TWO_YEARS = """
            | 2023/24  |        |      |
            | Age band | Female | Male |
            | 0-11     | 4      | 2    |
            | 12-15    | 9      | 3    |
            |          |        |      |
            | Platform | Offences |    |
            | Snapchat | 8      |      |
            | Kik      | 2      |      |
            |          |        |      |
            | 2024/25  |        |      |
            | Age band | Female | Male |
            | 0-11     | 5      | 2    |
            | 12-15    | 8      | 3    |
            |          |        |      |
            | Platform | Offences |    |
            | Snapchat | 9      |      |
            | Kik      | 3      |      |
            """;

    @Test
    void aYearOverSeveralTablesHoldsUntilTheNext() {
        assertThat(DrawnReturn.oneYear(TWO_YEARS).observations())
                .contains("B7 2023/24 snapchat 8", "B16 2024/25 snapchat 9", "B17 2024/25 kik 3");
    }

    /** The last table may be about both years. */
    @Test
    void aTableMoreBelowTheLastYearIsAskedAbout() {
        String rows = TWO_YEARS.replaceFirst("(?s)\\| Platform.*?(?=\\| 2024/25)", "");

        assertThat(DrawnReturn.oneYear(rows).observations())
                .contains("B8 2024/25 female 0-11 5")
                .noneMatch(said -> said.contains("snapchat"));
    }

    /** The answer about the youngest victim says nothing of the platforms below it. */
    @Test
    void anAnswerToAnotherQuestionGovernsNothing() {
        DrawnReturn drawn = DrawnReturn.oneYear("""
                | Offences under s.15A 71/17, 2024/25 |                     |
                | Total offences                      | 98                  |
                | Female victim 12-15                 | 61                  |
                | Youngest victim                     | 10 year old female  |
                | Snapchat                            | 35                  |
                | WhatsApp                            | 19                  |
                """);

        assertThat(drawn.observations())
                .contains("B5 2024/25 snapchat 35", "B6 2024/25 whatsapp 19")
                .noneMatch(said -> said.contains("snapchat") && said.contains("female"));
    }

    /**
     * One reader takes the lone total for one of the girls, the other, which knows that it stands alone, for one of
     * all.
     */
    @Test
    void aTotalThatStandsAloneInItsRowIsOfAll() {
        DrawnReturn drawn = DrawnReturn.oneYear("""
                | Offences under s.15A 71/17, 2024/25 |        |      |
                | Victim age                          | Female | Male |
                | Under 12                            | 42     | 8    |
                | 12-15                               | 161    | 38   |
                | Total offences recorded             | 274    |      |
                """);

        assertThat(drawn.observations())
                .contains("B3 2024/25 female 0-11 42", "C4 2024/25 male 12-15 38", "B5 2024/25 274 total");
    }

    /** That the cell at the side is empty does not say that 4 is of all. */
    @Test
    void aRowWithoutALabelIsAskedAbout() {
        DrawnReturn drawn = DrawnReturn.oneYear("""
                | Offences under s.15A 71/17 | 2024/25 |
                | Female                     | 20      |
                |                            | 4       |
                | Unknown                    | 2       |
                """);

        assertThat(drawn.observations()).containsExactlyInAnyOrder("B2 2024/25 female 20", "B4 2024/25 unknown 2");
        assertThat(drawn.findings()).contains("label-unknown B3");
    }

    @Test
    void aRowWithoutALabelThatIsTheSumOfTheOthersIsTheirTotal() {
        DrawnReturn drawn = DrawnReturn.oneYear("""
                | Offences under s.15A 71/17 | 2023/24 | 2024/25 |
                | Female                     | 10      | 20      |
                | Male                       | 4       | 6       |
                |                            | 14      | 26      |
                """);

        assertThat(drawn.observations()).contains("B4 2023/24 14", "C4 2024/25 26");
    }

    /** The corner over the labels is no row of its own whose numbers are missing. */
    @Test
    void aHeadOverTheLabelsIsNoRowLeftBlank() {
        DrawnReturn drawn = DrawnReturn.oneYear("""
                | Sexual communication with a child, 2024/25 |        |    |         |
                | Victim age                                 | Female |    | Unknown |
                | 11 and under                               | 9      | 4  | 2       |
                | 12-15                                      | 40     | 12 | 8       |
                """);

        assertThat(drawn.findings()).noneMatch(finding -> finding.startsWith("blank"));
    }
}
