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
}
