package org.foireturns.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.model.Block;
import org.foireturns.model.Label;
import org.junit.jupiter.api.Test;

/** One drawing for each way in which answers are laid out. */
class ArrangementsTest {

    @Test
    void categoriesDownAndYearsAcross() {
        Understood sheet = Understood.of("""
                | Gender | 2022/23 | 2023/24 |
                | Female | 12      | <5      |
                | Total  | 19      | 21      |
                """);

        assertThat(sheet.values())
                .containsExactly(
                        "12 = Female / 2022/23",
                        "<5 = Female / 2023/24",
                        "19 = Total / 2022/23",
                        "21 = Total / 2023/24");
        assertThat(sheet.ranges()).containsExactly("A1:C3");
    }

    @Test
    void yearsDownAsNumbers() {
        assertThat(Understood.of("""
                | Year | Female | Male |
                | 2019 | 12     | 3    |
                | 2020 | 14     | 5    |
                """).values())
                .containsExactly("12 = 2019 / Female", "3 = 2019 / Male", "14 = 2020 / Female", "5 = 2020 / Male");
    }

    @Test
    void yearsAcrossAsNumbers() {
        assertThat(Understood.of("""
                | Gender | 2019 | 2020 |
                | Female | 12   | 14   |
                | Male   | 3    | 2011 |
                """).values())
                .containsExactly("12 = Female / 2019", "14 = Female / 2020", "3 = Male / 2019", "2011 = Male / 2020");
    }

    @Test
    void twoHeaderRowsMerged() {
        assertThat(Understood.of("""
                | Age  | 2019   | <    | 2020   | <    |
                |      | Female | Male | Female | Male |
                | 0-11 | 1      | 2    | 3      | 4    |
                """).values())
                .containsExactly(
                        "1 = 0-11 / 2019, Female",
                        "2 = 0-11 / 2019, Male",
                        "3 = 0-11 / 2020, Female",
                        "4 = 0-11 / 2020, Male");
    }

    @Test
    void twoHeaderRowsFilledToTheRight() {
        assertThat(Understood.of("""
                | Age  | 2019/20 |      | 2020/21 |      |
                |      | Female  | Male | Female  | Male |
                | 0-11 | 1       | 2    | 3       | 4    |
                """).values())
                .containsExactly(
                        "1 = 0-11 / 2019/20, Female",
                        "2 = 0-11 / 2019/20, Male",
                        "3 = 0-11 / 2020/21, Female",
                        "4 = 0-11 / 2020/21, Male");
    }

    @Test
    void threeHeaderRows() {
        assertThat(Understood.of("""
                | Offence | Male  | <    | <     | <    | Female | <    |
                |         | Total | <    | Young | <    | Total  | <    |
                |         | 2008  | 2017 | 2008  | 2017 | 2008   | 2017 |
                | Arson   | 10    | 20   | 30    | 40   | 50     | 60   |
                """).values())
                .containsExactly(
                        "10 = Arson / Male, Total, 2008",
                        "20 = Arson / Male, Total, 2017",
                        "30 = Arson / Male, Young, 2008",
                        "40 = Arson / Male, Young, 2017",
                        "50 = Arson / Female, Total, 2008",
                        "60 = Arson / Female, Total, 2017");
    }

    @Test
    void aBlockForEachYearUnderItsHeading() {
        Understood sheet = Understood.of("""
                | 2019/20 |        |      |
                | Age     | Female | Male |
                | 0-11    | 1      | 2    |

                | 2020/21 |        |      |
                | Age     | Female | Male |
                | 0-11    | 3      | 4    |
                """);

        assertThat(sheet.values())
                .containsExactly("1 = 0-11 / Female", "2 = 0-11 / Male", "3 = 0-11 / Female", "4 = 0-11 / Male");
        assertThat(sheet.titles()).containsExactly(List.of("2019/20"), List.of("2020/21"));
    }

    @Test
    void stackedBlocksWithoutAGap() {
        Understood sheet = Understood.of("""
                | Question 1 |      |      |
                | Gender     | 2019 | 2020 |
                | Female     | 1    | 2    |
                | Question 2 |      |      |
                | Age        | 2019 | 2020 |
                | 0-11       | 3    | 4    |
                """);

        assertThat(sheet.values())
                .containsExactly("1 = Female / 2019", "2 = Female / 2020", "3 = 0-11 / 2019", "4 = 0-11 / 2020");
        assertThat(sheet.titles()).containsExactly(List.of("Question 1"), List.of("Question 2"));
    }

    @Test
    void blocksSideBySideWithAGap() {
        assertThat(Understood.of("""
                | Female | 2019 |  | Male | 2019 |
                | 0-11   | 1    |  | 0-11 | 3    |
                | 12-15  | 2    |  | 16+  | 4    |
                """).values())
                .containsExactlyInAnyOrder("1 = 0-11 / 2019", "2 = 12-15 / 2019", "3 = 0-11 / 2019", "4 = 16+ / 2019");
    }

    @Test
    void blocksSideBySideWithoutAGap() {
        assertThat(Understood.of("""
                | Total | Female by age |    | Platform | Times |
                | 19    | 0-11          | 7  | Snapchat | 5     |
                |       | 12-15         | 12 | Kik      | 4     |
                """).values())
                .contains("7 = 0-11 / Female by age", "12 = 12-15 / Female by age", "5 = Snapchat / Times");
    }

    @Test
    void longListWithNumbersThatAreLabels() {
        assertThat(Understood.of("""
                | Year | Age | Gender | Count |
                | 2019 | 4   | Female | 1     |
                | 2019 | 9   | Male   | 2     |
                """, "Year", "Age", "Gender").values())
                .containsExactly("1 = 2019, 4, Female / Count", "2 = 2019, 9, Male / Count");
    }

    @Test
    void labelsFilledDown() {
        assertThat(Understood.of("""
                | Year    | Gender | Count |
                | 2019/20 | Female | 1     |
                |         | Male   | 2     |
                | Total   |        | 3     |
                """).values())
                .containsExactly("1 = 2019/20, Female / Count", "2 = 2019/20, Male / Count", "3 = Total / Count");
    }

    @Test
    void questionAndAnswer() {
        assertThat(Understood.of("""
                | How many offences? | 82  |
                | How many girls?    | n/a |
                """).values())
                .containsExactly("82 = How many offences? / ", "n/a = How many girls? / ");
    }

    @Test
    void oneRowForEachOffence() {
        Understood sheet = Understood.of("""
                | Date       | Age | Platform |
                | 2019-04-01 | 12  | Kik      |
                | 2019-05-02 |     | Snapchat |
                | 2019-05-02 | 14  | Kik      |
                """, "Age");

        assertThat(sheet.structure().blocks()).singleElement().isInstanceOfSatisfying(Block.RecordList.class, list -> {
            assertThat(list.heads()).extracting(Label::text).containsExactly("Date", "Age", "Platform");
            assertThat(list.records()).hasSize(3);
            assertThat(list.records().toList().get(1).cell(1)).isNull();
        });
    }

    @Test
    void countAndPercentageInTurn() {
        assertThat(Understood.of("""
                | Gender | 2019/20 | <    | 2020/21 | <    |
                |        | No.     | %    | No.     | %    |
                | Female | 3       | 75   | 4       | 80   |
                """).values()).contains("75 = Female / 2019/20, %", "4 = Female / 2020/21, No.");
    }

    @Test
    void titleAboveAndNotesBelow() {
        Understood sheet = Understood.of("""
                | Freedom of Information 123 |  |

                | Offences by gender |      |
                | Gender             | 2019 |
                | Female             | 12   |
                | * fewer than five  |      |
                """);

        assertThat(sheet.values()).containsExactly("12 = Female / 2019");
        assertThat(sheet.titles()).containsExactly(List.of("Offences by gender"));
        assertThat(sheet.above()).containsExactly(List.of("Freedom of Information 123"));
        assertThat(sheet.notes()).containsExactly("Freedom of Information 123", "* fewer than five");
    }

    @Test
    void onlyMarkers() {
        assertThat(Understood.of("""
                | Gender | 2019 | 2020 |
                | Female | *    | n/a  |
                | Male   | -    | <5   |
                """).values())
                .containsExactly("* = Female / 2019", "n/a = Female / 2020", "- = Male / 2019", "<5 = Male / 2020");
    }

    @Test
    void groupRowsBetweenRows() {
        assertThat(Understood.of("""
                |        | 2019/20 | 2020/21 |
                | Female |         |         |
                | 0-11   | 1       | 2       |
                | Male   |         |         |
                | 0-11   | 3       | 4       |
                """).values())
                .containsExactly(
                        "1 = Female, 0-11 / 2019/20",
                        "2 = Female, 0-11 / 2020/21",
                        "3 = Male, 0-11 / 2019/20",
                        "4 = Male, 0-11 / 2020/21");
    }

    @Test
    void aTotalBelowABlankRow() {
        assertThat(Understood.of("""
                | Gender | 2019/20 | 2020/21 |
                | Female | 1       | 2       |

                | Total  | 3       | 4       |
                """).values())
                .contains("1 = Female / 2019/20", "3 = Total / 2019/20", "4 = Total / 2020/21");
    }

    @Test
    void aHeaderAboveABlankRow() {
        assertThat(Understood.of("""
                | Gender | 2019/20 | 2020/21 |

                | Female | 1       | 2       |
                | Male   | 3       | 4       |
                """).values())
                .containsExactly(
                        "1 = Female / 2019/20", "2 = Female / 2020/21", "3 = Male / 2019/20", "4 = Male / 2020/21");
    }

    @Test
    void groupsBelowBlankRows() {
        assertThat(Understood.of("""
                | Age    | 2019/20 | 2020/21 |
                | Female |         |         |
                | 0-11   | 1       | 2       |

                | Male   |         |         |
                | 0-11   | 3       | 4       |
                """).values())
                .containsExactly(
                        "1 = Female, 0-11 / 2019/20",
                        "2 = Female, 0-11 / 2020/21",
                        "3 = Male, 0-11 / 2019/20",
                        "4 = Male, 0-11 / 2020/21");
    }

    @Test
    void aFormBelowALineOfWordsKeepsToItself() {
        assertThat(Understood.of("""
                | Reference | FOI/123 |

                | Offences  | 82      |
                """).values()).containsExactly("82 = Offences / ");
    }

    @Test
    void blankColumnsInsideATable() {
        assertThat(Understood.of("""
                | Gender | | 2019/20 | | 2020/21 |
                | Female | | 1       | | 2       |
                | Male   | | 3       | | 4       |
                """).values())
                .containsExactly(
                        "1 = Female / 2019/20", "2 = Female / 2020/21", "3 = Male / 2019/20", "4 = Male / 2020/21");
    }

    @Test
    void aRemarkBesideATable() {
        Understood sheet = Understood.of("""
                | Gender | 2019/20 | 2020/21 |  |                       |
                | Female | 1       | 2       |  | Small numbers hidden  |
                | Male   | 3       | 4       |  |                       |
                | Other  | 5       | 6       |  |                       |
                """);

        assertThat(sheet.values()).hasSize(6).contains("1 = Female / 2019/20");
        assertThat(sheet.notes()).containsExactly("Small numbers hidden");
    }

    @Test
    void countsThatLookLikeYears() {
        assertThat(Understood.of("""
                | Area  | 2019 | 2020 |
                | North | 2011 | 2005 |
                | South | 10   | 20   |
                | East  | 1990 | 1999 |
                | West  | 2001 | 2051 |
                """).values())
                .contains("2011 = North / 2019", "1999 = East / 2020", "2051 = West / 2020");
    }

    /** The one on the left would fit under the header above, and the one on the right stands in its way. */
    @Test
    void twoTablesSideBySideBelowAWiderOne() {
        Understood sheet = Understood.of("""
                | By gender | All | Female | Male     | Unknown |
                | 2024      | 95  | 60     | 30       | 5       |

                | Under 12  | 10  |        | Snapchat | 20      |
                | Over 12   | 85  |        | WhatsApp | 30      |
                """);

        assertThat(sheet.ranges()).containsExactly("A1:E2", "A4:B5", "D4:E5");
        assertThat(sheet.values())
                .containsExactly(
                        "95 = 2024 / All",
                        "60 = 2024 / Female",
                        "30 = 2024 / Male",
                        "5 = 2024 / Unknown",
                        "10 = Under 12 / ",
                        "85 = Over 12 / ",
                        "20 = Snapchat / ",
                        "30 = WhatsApp / ");
    }

    /** A remark at the end of the total belongs to it, as those above belong to their rows. */
    @Test
    void remarksBesideColumnsThatAreSetApartAndATotalBelowABlankRow() {
        Understood sheet = Understood.of("""
                | Platform | Offences |  | Victims |  | Comment       |
                | Snapchat | 24       |  | 28      |  | Chat          |
                | Kik      | 6        |  | 6       |  | Groups        |

                | Total    | 30       |  | 34      |  | Two platforms |
                """);

        assertThat(sheet.ranges()).containsExactly("A1:F5");
        assertThat(sheet.structure().notes()).isEmpty();
    }
}
