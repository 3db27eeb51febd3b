package org.foireturns.sight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutlookTest {
    @Test
    void aTotalThatIsTheOneNumberOfItsRowMayBeOverAllColumns() {
        assertThat(Views.all("""
                | Age   | Female | Male |
                | 0-11  | 3      | 4    |
                | Total | 7      |      |
                """)).endsWith("B3: all by A3 dim\n");
        assertThat(Views.all("""
                | Age   | Female | Male |
                | 0-11  | 3      | 4    |
                | Total |        | 7    |
                """)).endsWith("C3: all by A3 dim\n");
        assertThat(Views.all("""
                | Age   | Female | Male |
                | 0-11  | 3      | 4    |
                | 12-15 | 7      | <    |
                """)).endsWith("B3: 12-15 by A3 dim\n");
        assertThat(Views.all("""
                | Age   | Female | Male |
                | 0-11  | 3      | 4    |
                | 12-15 | 7      |      |
                """)).endsWith("B3: female by B1, 12-15 by A3\n");
        assertThat(Views.all("""
                | Age   | Female | Male |
                | 0-11  | 3      | 4    |
                | Total | 7      | 4    |
                """)).endsWith("B3: female by B1, all by A3\nC3: male by C1, all by A3\n");
        assertThat(Views.all("""
                | Age   | Female |
                | 0-11  | 3      |
                | Total | 7      |
                """)).endsWith("B3: female by B1, all by A3\n");
    }

    @Test
    void aTotalBesidePeriodsMayBeOverAllOfThem() {
        assertThat(Views.all("""
                | Gender | 2023/24 | 2024/25 | Total |
                | Female | 3       | 4       | 7     |
                """)).isEqualTo("""
                B2: 2023/24 by B1, female by A2
                C2: 2024/25 by C1, female by A2
                D2: female by A2 dim
                """);
    }

    @Test
    void aSecondTotalIsNotOfTheLabelThatIsNotRepeated() {
        assertThat(Views.all("""
                | Gender | Age   | 2024/25 |
                | Female | 0-11  | 3       |
                |        | Total | 3       |
                |        | Total | 7       |
                """)).isEqualTo("""
                C2: 2024/25 by C1, female by A2, 0-11 by B2
                C3: 2024/25 by C1, female by A2, all by B3
                C4: 2024/25 by C1 dim
                """);
    }

    @Test
    void headsFarAboveAreInDoubt() {
        assertThat(Views.all("""
                | Gender | 2024/25 |
                | Female | 3       |

                | Kik    | 6       |
                """)).isEqualTo("B2: 2024/25 by B1, female by A2\nB4: kik by A4 dim\n");
        assertThat(Views.all("""
                | Age    | Female | Male |
                | 0-11   | 3      | 4    |

                | 12-15  | 5      | 6    |
                """)).endsWith("B4: dim\nC4: dim\n");
    }

    @Test
    void labelsBeyondOtherNumbersAreInDoubt() {
        assertThat(Views.all("""
                | Female | 3 | 0-11  | 4 |
                | Male   | 5 | 12-15 | 6 |
                """)).isEqualTo("""
                B1: female by A1
                D1: 0-11 by C1 dim
                B2: male by A2
                D2: 12-15 by C2 dim
                """);
        assertThat(Views.all("""
                | Female | 3 |  | 0-11  | 4 |
                | Male   | 5 |  | 12-15 | 6 |
                """)).contains("E1: 0-11 by D1\n");
    }

    @Test
    void whatStandsInTheCornerHoldsForAll() {
        assertThat(Views.all("""
                | Female | 2023/24 | 2024/25 |
                | 0-11   | 3       | 4       |
                """)).isEqualTo("""
                B2: 2023/24 by B1, female by , 0-11 by A2
                C2: 2024/25 by C1, female by , 0-11 by A2
                """);
    }

    @Test
    void theAnswerWhoTheYoungestWasSaysNothingOfNumbers() {
        assertThat(Views.all("""
                | Question        | Youngest age | Gender | Number |
                | Kik             | 5            | Female | 4      |
                """)).doesNotContain("female");
        assertThat(Views.all("""
                | Gender          | 2024/25 | Share |
                | Female          | 3       | 75%   |
                """)).isEqualTo("B2: 2024/25 by B1, female by A2\nC2: nothing\n");
    }
}
