package org.foireturns.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartsTest {
    @Test
    void headsJoinTheirBodyBelowOneOrTwoBlankRows() {
        assertThat(joined("""
                | Gender | 2018/19 |

                | Female | 3       |
                """)).isEqualTo("A1:B3");
        assertThat(joined("""
                | Gender | 2018/19 |


                | Female | 3       |
                """)).isEqualTo("A1:B4");
        assertThat(joined("""
                | Gender | 2018/19 |



                | Female | 3       |
                """)).isEqualTo("A1:B1 A5:B5");
    }

    @Test
    void tablesSideBySideHaveEachWhatStandsOverIt() {
        assertThat(joined("""
                | Whole year |    |  | Last quarter |    |

                | Female     | 75 |  | Female       | 15 |
                | Male       | 62 |  | Male         | 11 |
                """)).isEqualTo("A3:B4 D3:E4");
        assertThat(joined("""
                | Gender | 2018/19 |  | Gender | 2019/20 |

                | Female | 75      |  | Female | 15      |
                | Male   | 62      |  | Male   | 11      |
                """)).isEqualTo("A1:B4 D1:E4");
    }

    @Test
    void headsDoNotJoinWhatHasHeadsOfItsOwnOrATextBetween() {
        assertThat(joined("""
                | Gender   | 2018/19 |

                | Platform | 2018/19 |
                | Kik      | 3       |
                """)).isEqualTo("A1:B1 A3:B4");
        assertThat(joined("""
                | Gender | 2018/19 |
                |        |         |
                | Crimes |         |
                |        |         |
                | Female | 3       |
                """)).isEqualTo("A1:B1 A5:B5");
        assertThat(joined("""
                | Gender | 2018/19 |
                | a      | b       |
                | c      | d       |
                | e      | f       |
                | g      | h       |

                | Female | 3       |
                """)).isEqualTo("A1:B5 A7:B7");
    }

    @Test
    void fourRowsOfHeadsMayStandApart() {
        assertThat(joined("""
                | Gender | 2018/19 |
                | a      | b       |
                | c      | d       |
                | e      | f       |

                | Female | 3       |
                """)).isEqualTo("A1:B6");
    }

    @Test
    void bareNumbersMayBeginAboveTheirLabelsAndEndARowBelow() {
        assertThat(joined("""
                |        |   |  | 2018/19 |
                |        |   |  | 2018/19 |
                |        |   |  | 2018/19 |
                | Female | 3 |  | 5       |
                | Male   | 4 |  | 6       |
                |        |   |  | 11      |
                """)).isEqualTo("A1:D6");
        assertThat(joined("""
                | Female | 3 |  | 5  |
                | Male   | 4 |  | 6  |
                |        |   |  | 11 |
                |        |   |  | 11 |
                """)).isEqualTo("A1:B2 D1:D4");
    }

    @Test
    void bareNumbersJoinTheLabelledPartOnTheirLeft() {
        assertThat(joined("""
                | Female | 3 |  | 5 |
                | Male   | 4 |  | 6 |
                """)).isEqualTo("A1:D2");
        assertThat(joined("""
                | Female | 3 |  | Kik      | 5 |
                | Male   | 4 |  | Snapchat | 6 |
                """)).isEqualTo("A1:B2 D1:E2");
        assertThat(joined("""
                | 5 |  | 7 |
                | 6 |  | 8 |
                """)).isEqualTo("A1:A2 C1:C2");
    }

    @Test
    void bareNumbersJoinTheNearestPartAlone() {
        assertThat(joined("""
                | Female | 3 |  | Kik      | 5 |  | 7 |
                | Male   | 4 |  | Snapchat | 6 |  | 8 |
                """)).isEqualTo("A1:B2 D1:G2");
    }

    @Test
    void rowsOfMergedNumbersGoOnBelowTheColumnsThatTheyCover() {
        assertThat(joined("""
                |          | 2018/19 | <    | 2019/20 | <    |
                |          | Female  | Male | Female  | Male |
                | 0-11     | 3       | 4    | 5       | 6    |
                | 12-15    | 3       | 4    | 5       | 6    |
                |          |         |      |         |      |
                | Kik      | 7       | <    | 11      | <    |
                | Snapchat | 7       | <    | 11      | <    |
                """)).isEqualTo("A1:E7");
    }

    @Test
    void bareNumbersWithoutLabelsOnTheirLeftJoinThoseOnTheirRight() {
        assertThat(joined("""
                | 2018/19 | 2019/20 |  | Kik |
                | 3       | 4       |  | 0-11  |
                | 5       | 6       |  | 12-15 |
                """)).isEqualTo("A1:D3");
    }

    @Test
    void aBareNumberJoinsTheLoneTextOnItsLeft() {
        assertThat(joined("""
                | Crimes |  | 437 |  |        |
                |        |  |     |  | a note |
                """)).isEqualTo("A1:C1");
        assertThat(joined("""
                | Crimes |  | 437 |  |        |
                |        |  | 438 |  | a note |
                """)).isEqualTo("C1:C2");
        assertThat(joined("""
                |        |  | 437 |  |        |
                | Crimes |  |     |  | a note |
                """)).isEqualTo("C1");
        assertThat(joined("""
                |           |  | 2023/24 | 2024/25 |
                | Offences  |  | 437     | 438     |
                """)).as("heads over the numbers").isEqualTo("A1:D2");
        assertThat(joined("""
                | Crimes |  | Total |  | 437 |  |        |
                |        |  |       |  |     |  | a note |
                """)).isEqualTo("C1:E1");
    }

    @Test
    void tilesJoinTheirNeighbours() {
        assertThat(joined("""
                | 52     |  | 31      |  | 7    |
                | Crimes |  | Persons |  | Boys |
                """)).isEqualTo("A1:E2");
        assertThat(joined("""
                | 52     |

                | 31     |
                """)).isEqualTo("A1:A3");
        assertThat(joined("""
                | 52     |
                | Crimes |

                | 31      |
                | Persons |
                """)).isEqualTo("A1:A2 A4:A5");
    }

    @Test
    void rowsBelowAGapGoOnWithTheTableAboveThem() {
        assertThat(joined("""
                | Gender | 2018/19 |
                | Female | 3       |




                | Total  | 4       |
                """)).isEqualTo("A1:B7");
        assertThat(joined("""
                | Gender | 2018/19 |
                | Female | 3       |





                | Total  | 4       |
                """)).isEqualTo("A1:B2 A8:B8");
    }

    @Test
    void agesInNumbersGoOnBelowTheColumnsOfATable() {
        assertThat(joined("""
                |               | 2018/19 | 2019/20 |
                | Female        | 75      | 62      |

                | Age           |         |         |
                | 12            | 70      | 60      |
                | 13            | 5       | 2       |
                """)).isEqualTo("A1:C6");
    }

    @Test
    void aColumnUnderAHeadOfItsOwnDoesNotGoOn() {
        assertThat(joined("""
                | Female |  | Male |
                | 75     |  | 62   |

                | Kik    |  | Kik  |
                | 70     |  | 20   |
                """)).isEqualTo("A1:A2 C1:C2 A4:A5 C4:C5");
    }

    @Test
    void rowsWithValuesInOtherColumnsOrBelowAnotherTableDoNotGoOn() {
        assertThat(joined("""
                | Gender | 2018/19 |   |
                | Female | 3       |   |

                | Total  | x       | 4 |
                """)).isEqualTo("A1:B2 A4:C4");
        assertThat(joined("""
                | Gender | 2018/19 |
                | Female | 3       |

                | Kik    | Male    |

                | Total  | 4       |
                """)).isEqualTo("A1:B2 A4:B6");
    }

    @Test
    void aTotalBelowSeveralTablesWithTotalsOfTheirOwnStandsAlone() {
        String tables = """
                | Age   | 2018/19 |
                | Kik   | 3       |
                | Total | 3       |

                | Age   | 2018/19 |
                | Kik   | 4       |
                | Total | 4       |

                | Total | 7       |
                """;
        assertThat(joined(tables)).isEqualTo("A1:B3 A5:B7 A9:B9");
        assertThat(joined(tables.substring(tables.indexOf("\n\n") + 2)))
                .as("below one table it is a row of it")
                .isEqualTo("A1:B5");
    }

    @Test
    void withoutHeadsRowsBelowATitleAreATableOfTheirOwn() {
        assertThat(joined("""
                | Female | 3 |

                | Male   | 4 |
                """)).isEqualTo("A1:B3");
        assertThat(joined("""
                | Female | 3 |

                | Crimes |   |

                | Male   | 4 |
                """)).isEqualTo("A1:B1 A5:B5");
        assertThat(joined("""
                | Female | 3 |

                | Crimes |   |
                | Male   | 4 |
                """)).isEqualTo("A1:B1 A3:B4");
    }

    @Test
    void aTextMergedOverItsLabelsTooIsATitleAndNoHead() {
        assertThat(joined("""
                | Female   | < |
                | 12-15    | 3 |
                | 16-17    | 1 |

                | Platform | < |
                | Kik      | 2 |
                """)).isEqualTo("A1:B3 A5:B6");
    }

    @Test
    void aHeadingBetweenRowsOfATableWithHeadsStandsInside() {
        assertThat(joined("""
                | Age    | 2018/19 |
                | 0-11   | 3       |

                | Female |         |

                | 0-11   | 3       |
                """)).isEqualTo("A1:B6");
    }

    @Test
    void rowsGoOnBelowInnerLabelsWhereTheOtherColumnsHaveEnded() {
        String drawing = """
                | Gender | 2018/19 | Platform | 2018/19 |
                | Female | 3       | Kik      | 5       |
                | Male   | 4       | Snapchat | 6       |

                |        |         | Unknown  | 7       |
                """;
        assertThat(joined(drawing)).isEqualTo("A1:D5");
        assertThat(joined(drawing.replace("\n\n", "\n\n\n"))).isEqualTo("A1:D3 C6:D6");
        assertThat(joined("""
                | Gender | 2018/19 | Platform | 2018/19 |
                | Female | 3       | Kik      | 5       |

                |        |         | Unknown  | 7       |
                """)).isEqualTo("A1:D2 C4:D4");
    }

    @Test
    void loneTextsAreInNoTable() {
        assertThat(joined("""
                | A note |

                | Female | 3 |
                """)).isEqualTo("A3:B3");
    }

    private static String joined(String drawing) {
        Page page = Drawn.page(drawing);
        return Drawn.ranges(Parts.joined(page, Cutting.of(page)));
    }

    @Test
    void answersInSeveralColumnsGoOnBelowThem() {
        assertThat(joined("""
                | Gender | 2018/19 | 2019/20 | Rank |
                | Female | 3       | 4       | 7    |

                | Youngest victim | F 8 | F 5 | |

                | Male   | 3       | 4       | 7    |
                """)).isEqualTo("A1:D6");
    }

    @Test
    void rowsMayLackTheFirstColumns() {
        assertThat(joined("""
                | Gender   | 2018/19 | 2019/20 | 2020/21 |
                | Female   | 3       | 4       | 7       |

                | Kik      |         | 4       | 8       |
                | Snapchat |         | 7       | 9       |
                """)).isEqualTo("A1:D5");
        assertThat(joined("""
                | Gender   | 2018/19 | 2019/20 | 2020/21 |
                | Female   | 3       | 4       | 7       |

                | Kik      | 4       | 8       |         |
                | Snapchat | 7       | 9       |         |
                """)).isEqualTo("A1:D2 A4:C5");
    }

    @Test
    void rowsMayLackTheColumnsOfTotalsAndNoOthers() {
        String table = """
                | Gender   | 2018/19 | 2019/20 | %s |
                | Female   | 3       | 4       | 7     |

                | Youngest |         |         |       |
                | Age      | 7       | 8       |       |
                """;
        assertThat(joined(table.formatted("Total"))).isEqualTo("A1:D5");
        assertThat(joined(table.formatted("2020/21"))).isEqualTo("A1:D2 A4:C5");
    }
}
