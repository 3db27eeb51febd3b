package org.foireturns.sight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import org.junit.jupiter.api.Test;

class OverTest {
    @Test
    void theNearestRowOfHeadsIsOverAColumn() {
        assertThat(Views.from(grid("""
                | 2024/25      | 2024/25 |
                | Victim age   | Female  |
                | 12-15        | 8       |
                """), "B3")).isEqualTo("2024/25 by B1, female by B2, 12-15 by A3");
    }

    @Test
    void theAnswerToAnotherQuestionEndsTheHeadsAboveIt() {
        assertThat(Views.from(grid("""
                | Kent Police, 2024/25 |                     |      |
                | Victims              | Female              | Male |
                | 12-15                | 17                  | 2    |
                | Youngest victim      | 8 years old, Female |      |
                | Communication used   |                     |      |
                | Snapchat             | 40                  |      |
                """), "B6")).doesNotContain("female");
    }

    @Test
    void anAnswerBelowALabelThatIsNotRepeatedHeadsNothing() {
        assertThat(Views.from(grid("""
                | Kent Police, 2024/25   |             |        |
                | Question               | Detail      | Answer |
                | Victims                | Girls 12-15 | 45     |
                | Youngest victim        | Age         | 7      |
                |                        | Gender      | Boy    |
                | Forms of communication | Snapchat    | 34     |
                """), "C6")).doesNotContain("male").contains("snapchat by B6");
    }

    @Test
    void anAnswerBehindTheQuestionInTheMiddleOfItsRowHeadsNothing() {
        assertThat(Views.from(grid("""
                | Question | Breakdown       | Detail   | Number |
                | Q2       | Victim gender   | Male     | 16     |
                | Q3       | Youngest victim | 8 years  | Female |
                | Q5       | Communication   | Snapchat | 34     |
                """), "D4")).doesNotContain("female");
    }

    @Test
    void headsOfTheYoungestVictimStandOverTablesBesideIt() {
        assertThat(Views.from(grid("""
                | Total number of offences | Gender unknown |   | Age and gender of the youngest victim | Method | Number |
                | 75                       | 0 to 11        | 1 | 7 year old female                     | Kik    | 53     |
                |                          | 12 to 15       | 6 |                                       | Yubo   | 10     |
                """), "F3")).contains("yubo by E3").doesNotContain("unknown by B1");
    }

    @Test
    void headsOfTwoRowsStandOverEachOther() {
        assertThat(Views.all("""
                |        | 2023/24 | <    | 2024/25 | <    |
                | Age    | Female  | Male | Female  | Male |
                | 0-11   | 1       | 2    | 3       | 4    |
                """)).isEqualTo("""
                B3: 2023/24 by B1, female by B2, 0-11 by A3
                C3: 2023/24 by B1, male by C2, 0-11 by A3
                D3: 2024/25 by D1, female by D2, 0-11 by A3
                E3: 2024/25 by D1, male by E2, 0-11 by A3
                """);
        assertThat(Views.all("""
                |        | 2023/24 |      | 2024/25 |      |
                | Age    | Female  | Male | Female  | Male |
                | 0-11   | 1       | 2    | 3       | 4    |
                """)).isEqualTo("""
                B3: 2023/24 by B1, female by B2, 0-11 by A3
                C3: 2023/24 by B1, male by C2, 0-11 by A3
                D3: 2024/25 by D1, female by D2, 0-11 by A3
                E3: 2024/25 by D1, male by E2, 0-11 by A3
                """);
    }

    @Test
    void aColumnWithoutAHeadHasNone() {
        assertThat(Views.all("""
                | Age    | Female | Male |   |
                | 0-11   | 1      | 2    | 3 |
                """)).isEqualTo("""
                B2: female by B1, 0-11 by A2
                C2: male by C1, 0-11 by A2
                D2: 0-11 by A2
                """);
    }

    @Test
    void aTitleIsNoHead() {
        assertThat(Views.all("""
                | Female |        |      |
                | Age    | 2023/24 | 2024/25 |
                | 0-11   | 1      | 2    |
                """)).isEqualTo("""
                B3: 2023/24 by B2, female by A1, 0-11 by A3
                C3: 2024/25 by C2, female by A1, 0-11 by A3
                """);
    }

    @Test
    void numbersInTheRowOfALabelMakeItNone() {
        assertThat(Views.all("""
                | Age    | 5 | Male |
                | 0-11   | 1 | 2    |
                """)).doesNotContain("C2: male");
    }
}
