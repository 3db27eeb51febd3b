package org.foireturns.sight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import org.foireturns.grammar.Axis;
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

    /** Heads from the nearest upwards, the rows of the nearest and of the topmost, and what is missing. */
    private static String over(String cell, String drawing) {
        Over over = Drawn.of(drawing).over(cell);
        return (Drawn.addresses(over.heads())
                        + (over.first() < 0 ? " none" : " rows " + (over.first() + 1) + " to " + (over.top() + 1))
                        + (over.missing().isEmpty() ? "" : " without " + Drawn.addresses(over.missing()))
                        + (over.far() ? " far" : ""))
                .strip();
    }

    @Test
    void headsAreStackedUpToABlankRow() {
        assertThat(over("B5", """
                | All     | 2023/24 |

                |         | 2024/25 |
                | Age     | Female  |
                | 0-11    | 3       |
                """)).isEqualTo("B4 B3 rows 4 to 3");
    }

    @Test
    void headsAreStackedUpToNumbers() {
        assertThat(over("C4", """
                | Age     | Male | Female  |
                | 0-11    | 4    | yes     |
                | Age     | Male | Female  |
                | 12-15   | 3    | 5       |
                """)).isEqualTo("C3 rows 3 to 3");
    }

    @Test
    void aTitleOfItsOwnRowEndsThem() {
        assertThat(over("B4", """
                | Offences of 2023/24 |        |
                | Female victims      |        |
                | Age                 | Number |
                | 0-11                | 3      |
                """)).isEqualTo("B3 rows 3 to 3");
    }

    @Test
    void aTitleOverTheLabelsEndsThemThoughAnotherStandsBesideIt() {
        assertThat(over("C4", """
                |        |         | Kent   |
                | Victims|         |        | Police |
                | Age    | Female  | Male   | Other  |
                | 0-11   | 3       | 4      | 5      |
                """)).isEqualTo("C3 rows 3 to 3");
    }

    @Test
    void sixRowsOfHeadsAreTheMost() {
        assertThat(over("B9", """
                | a | b |
                | a | c |
                | a | d |
                | a | e |
                | a | f |
                | a | g |
                | a | h |
                | a | i |
                | x | 3 |
                """)).isEqualTo("B8 B7 B6 B5 B4 B3 rows 8 to 3");
    }

    @Test
    void aBlankCellRepeatsTheHeadAtItsLeft() {
        assertThat(over("D3", """
                |      | 2023/24 |      |         | 2024/25 |
                | Age  | Female  | Male | Unknown | Female  |
                | 0-11 | 3       | 4    | 5       | 6       |
                """)).isEqualTo("D2 B1 rows 2 to 1");
    }

    @Test
    void aMergedHeadEndsWhereItsMergeEnds() {
        assertThat(over("D3", """
                |      | 2023/24 | <    |         | 2024/25 |
                | Age  | Female  | Male | Unknown | Female  |
                | 0-11 | 3       | 4    | 5       | 6       |
                """)).isEqualTo("D2 rows 2 to 2 without B1 E1");
    }

    @Test
    void headsThatBeginBehindTheFirstColumnMayStandCentred() {
        assertThat(over("D3", """
                |      |         | 2023/24 |         |
                | Age  | Female  | Male    | Unknown |
                | 0-11 | 3       | 4       | 5       |
                """)).isEqualTo("D2 rows 2 to 2 without C1");
    }

    @Test
    void whatStandsFurtherRightThanTheHeadsIsNotMissing() {
        assertThat(over("C2", """
                |      | 2023/24 |   | 2024/25 |   | 2022/23 |
                | 0-11 | 3       | 4 | 5       | 8 | 6       |
                """)).isEqualTo("rows 1 to 1 without B1 D1");
    }

    @Test
    void overABlankCellTheHeadsAreThoseOfTheRowWithHeadsNextToIt() {
        assertThat(over("B2", """
                | Age  |   | Female | Male |
                | 0-11 | 3 | 4      | 5    |
                """)).isEqualTo("rows 1 to 1 without C1 D1");
        assertThat(over("B2", """
                | Age  |   |   | Male |
                | 0-11 | 3 | 4 | 5    |
                """)).isEqualTo("none");
        assertThat(over("B3", """
                | Age   |   | Female | Male |
                | 12-15 |   | 1      | 2    |
                | 0-11  | 3 | 4      | 5    |
                """)).isEqualTo("rows 1 to 1 without C1 D1");
        assertThat(over("B4", """
                | Age   |   | Female | Male |

                | 12-15 |   | 1      | 2    |
                | 0-11  | 3 | 4      | 5    |
                """)).isEqualTo("none");
    }

    @Test
    void aLabelAmongNumbersIsNoHead() {
        assertThat(over("B3", """
                | Age   | Female | Male |
                | 12-15 | none   | 2    |
                | 0-11  | 3      | 4    |
                """)).isEqualTo("B1 rows 1 to 1");
        assertThat(over("C3", """
                | Age   | Female | Male  | Other |
                | 12-15 | 7      | none  | none  |
                | 0-11  | 3      | 4     | 1     |
                """)).isEqualTo("C1 rows 1 to 1");
        assertThat(over("C3", """
                | Age   | Female | Male | Other |
                | 12-15 | none   | none | 1     |
                | 0-11  | 3      | 4    | 1     |
                """)).isEqualTo("C1 rows 1 to 1");
    }

    @Test
    void behindABlankRowTheHeadsMayBeOfAnotherTable() {
        String drawing = """
                | Age   | Female | Male |
                | 12-15 | 4      | 2    |
                %s| 0-11  | 3      | 4    |
                """;
        assertThat(over("B3", drawing.formatted(""))).isEqualTo("B1 rows 1 to 1");
        assertThat(over("B4", drawing.formatted("\n"))).isEqualTo("B1 rows 1 to 1 far");
        assertThat(over("B4", """
                | Age   | Female | Male |

                | 12-15 | 4      | 2    |
                | 0-11  | 3      | 4    |
                """)).isEqualTo("B1 rows 1 to 1 far");
    }

    @Test
    void aNumberUnderATextWithANumberAboveItHasNoHead() {
        assertThat(over("B4", """
                | Age        | Female   |
                | 12-15      | 4        |
                | Snapchat   | Kik      |
                |            |          |
                """.stripTrailing() + "\n| Yubo       | 3        |"))
                .isEqualTo("none");
    }

    @Test
    void axesOfHeadsThatAreMissingAreUnseen() {
        Drawn drawn = Drawn.of("""
                |      | 2023/24 | <    |         | Quarter 1 |
                | Age  | Female  | Male | Unknown | Female    |
                | 0-11 | 3       | 4    | 5       | 6         |
                """);
        assertThat(drawn.over("D3").unseen(drawn.company)).containsExactly(Axis.PERIOD);
        assertThat(drawn.over("C3").unseen(drawn.company)).isEmpty();
        Drawn months = Drawn.of("""
                |      | April | <    |         |
                | Age  | Female  | Male | Unknown |
                | 0-11 | 3       | 4    | 5       |
                """);
        assertThat(months.over("D3").unseen(months.company)).containsExactly(Axis.PERIOD);
    }
}
