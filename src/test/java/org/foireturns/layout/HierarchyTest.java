package org.foireturns.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What belongs to what: by merge, position, indent, bold, and filled down. */
class HierarchyTest {

    @Test
    void headersCentredOverTheirColumns() {
        assertThat(Understood.of("""
                | Age  |     | Female |       |     | Male |       |
                |      | Yes | No     | Maybe | Yes | No   | Maybe |
                | 0-11 | 1   | 2      | 3     | 4   | 5    | 6     |
                """).values())
                .containsExactly(
                        "1 = 0-11 / Female, Yes",
                        "2 = 0-11 / Female, No",
                        "3 = 0-11 / Female, Maybe",
                        "4 = 0-11 / Male, Yes",
                        "5 = 0-11 / Male, No",
                        "6 = 0-11 / Male, Maybe");
    }

    @Test
    void aTotalBesideHeadersThatSpread() {
        assertThat(Understood.of("""
                | Age  | Total | Sex  |        |
                |      |       | Male | Female |
                | 0-11 | 3     | 1    | 2      |
                """).values())
                .containsExactly("3 = 0-11 / Total", "1 = 0-11 / Sex, Male", "2 = 0-11 / Sex, Female");
    }

    @Test
    void aTotalBelowNothingHasNoParent() {
        assertThat(Understood.of("""
                | Age  |       | Sex  |        |
                |      | Total | Male | Female |
                | 0-11 | 3     | 1    | 2      |
                """).parents()).containsExactly("Male < Sex", "Female < Sex");
    }

    @Test
    void oneHeadOverAllColumnsWithoutAMerge() {
        assertThat(Understood.of("""
                | Table 1: victims |      |      |
                |                  | Year |      |
                | Gender           | 2019 | 2020 |
                | Female           | 1    | 2    |
                """).values()).containsExactly("1 = Female / Year, 2019", "2 = Female / Year, 2020");
    }

    @Test
    void severalColumnsUnderOneHeadWithoutAMerge() {
        assertThat(Understood.of("""
                | Area | 2019/20 |    | 2020/21 |    |
                | York | 1       | 10 | 2       | 20 |
                | Hull | 3       | 30 | 4       | 40 |
                """).values())
                .containsExactly(
                        "1 = York / 2019/20",
                        "10 = York / 2019/20",
                        "2 = York / 2020/21",
                        "20 = York / 2020/21",
                        "3 = Hull / 2019/20",
                        "30 = Hull / 2019/20",
                        "4 = Hull / 2020/21",
                        "40 = Hull / 2020/21");
    }

    @Test
    void agesAcrossAsNumbers() {
        assertThat(Understood.of("""
                | Gender | Age of victim | < | < | <     |
                |        | 4             | 5 | 6 | Total |
                | Female | 7             | 8 | 9 | 24    |
                | Male   | 1             | 2 | 4 | 7     |
                """).values())
                .contains(
                        "7 = Female / Age of victim, 4",
                        "9 = Female / Age of victim, 6",
                        "7 = Male / Age of victim, Total");
    }

    @Test
    void indentedRowsBelongToTheRowAbove() {
        Understood sheet = Understood.of("""
                | Area       | 2019/20 | 2020/21 |
                | North      | 10      | 20      |
                | > York     | 4       | 5       |
                | > Hull     | 6       | 15      |
                | >> Centre  | 2       | 3       |
                | South      | 7       | 8       |
                """);

        assertThat(sheet.parents()).containsExactly("York < North", "Hull < North", "Centre < Hull");
        assertThat(sheet.values()).contains("2 = North, Hull, Centre / 2019/20", "7 = South / 2019/20");
    }

    @Test
    void spacesBeforeATextIndentIt() {
        assertThat(Understood.of(GridDrawing.of(
                                new String[] {"Area", "2019/20", "2020/21"},
                                new String[] {"North", "10", "20"},
                                new String[] {"    York", "4", "5"},
                                new String[] {"\u00a0\u00a0\u00a0\u00a0Hull", "6", "15"}))
                        .parents())
                .containsExactly("York < North", "Hull < North");
    }

    @Test
    void spacesBeforeEveryTextOfAColumnIndentNone() {
        assertThat(Understood.of(GridDrawing.of(
                                new String[] {"Age", "Girls", "Boys"},
                                new String[] {"15", "10", "20"},
                                new String[] {"16", "4", "5"},
                                new String[] {"17", "4", "5"},
                                new String[] {" Unknown", "6", "15"},
                                new String[] {" Total", "6", "15"}))
                        .parents())
                .isEmpty();
    }

    @Test
    void boldRowsThatComeAgainStandAbovePlainOnes() {
        assertThat(Understood.of("""
                |           | 2019/20 | 2020/21 |
                | **North** | 10      | 20      |
                | York      | 4       | 5       |
                | **South** | 7       | 8       |
                | Bath      | 7       | 8       |
                """).parents()).containsExactly("York < North", "Bath < South");
    }

    @Test
    void aLoneBoldRowStandsOutOnly() {
        assertThat(Understood.of("""
                |           | 2019/20 | 2020/21 |
                | **Total** | 10      | 20      |
                | York      | 4       | 5       |
                | Bath      | 6       | 15      |
                """).parents()).isEmpty();
    }

    @Test
    void aRowBelowGroupsOfTheSameRowsIsInNone() {
        assertThat(Understood.of("""
                |        | 2019/20 | 2020/21 |
                | Female |         |         |
                | 0-11   | 1       | 2       |
                | Male   |         |         |
                | 0-11   | 3       | 4       |
                | Both   | 4       | 6       |
                """).values()).contains("3 = Male, 0-11 / 2019/20", "4 = Both / 2019/20");
    }

    @Test
    void aHeadingMergedOverTheValuesStandsAboveTheRowsBelow() {
        Understood sheet = Understood.of("""
                |        | 2019/20 | 2020/21 |
                | Female | 1       | 2       |
                |        | Rates   | <       |
                | Female | 3       | 4       |
                """);

        assertThat(sheet.values()).contains("1 = Female / 2019/20", "3 = Rates, Female / 2019/20");
        assertThat(sheet.parents()).containsExactly("Female < Rates");
    }

    @Test
    void aUnitUnderSeveralHeadsIsNoHead() {
        assertThat(Understood.of("""
                |        | 2019/20 | 2020/21 |
                |        | Number  | <       |
                | Female | 1       | 2       |
                """).values()).containsExactly("1 = Female / 2019/20", "2 = Female / 2020/21");
    }

    @Test
    void boldGroupsStandAbovePlainOnes() {
        Understood sheet = Understood.of("""
                |             | 2019/20 | 2020/21 |
                | **England** |         |         |
                | Female      |         |         |
                | 0-11        | 1       | 2       |
                | Male        |         |         |
                | 0-11        | 3       | 4       |
                | **Wales**   |         |         |
                | Female      |         |         |
                | 12-15       | 5       | 6       |
                """);

        assertThat(sheet.values())
                .contains(
                        "1 = England, Female, 0-11 / 2019/20",
                        "4 = England, Male, 0-11 / 2020/21",
                        "5 = Wales, Female, 12-15 / 2019/20");
        assertThat(sheet.parents())
                .containsExactly(
                        "Female < England",
                        "0-11 < Female",
                        "Male < England",
                        "0-11 < Male",
                        "Female < Wales",
                        "12-15 < Female");
    }

    @Test
    void groupsInARowReplaceAsManyAsTheyAre() {
        assertThat(Understood.of("""
                |         | Yes | No |
                | 2019/20 |     |    |
                | Female  |     |    |
                | 0-11    | 1   | 2  |
                | Male    |     |    |
                | 0-11    | 3   | 4  |
                | 2020/21 |     |    |
                | Female  |     |    |
                | 0-11    | 5   | 6  |
                """).values())
                .contains(
                        "1 = 2019/20, Female, 0-11 / Yes",
                        "4 = 2019/20, Male, 0-11 / No",
                        "5 = 2020/21, Female, 0-11 / Yes");
    }

    @Test
    void aGroupOfIndentedRowsEndsAtARowThatIsNotIndented() {
        assertThat(Understood.of("""
                |         | 2019/20 | 2020/21 |
                | Female  |         |         |
                | > 0-11  | 1       | 2       |
                | > 12-15 | 3       | 4       |
                | Total   | 4       | 6       |
                """).values()).contains("3 = Female, 12-15 / 2019/20", "4 = Total / 2019/20");
    }

    @Test
    void filledDownThroughThreeColumns() {
        assertThat(Understood.of("""
                | Year    | Gender | Age   | Count | Rate |
                | 2019/20 | Female | 0-11  | 1     | 11   |
                |         |        | 12-15 | 2     | 12   |
                |         | Male   | 0-11  | 3     | 13   |
                | 2020/21 |        | 0-11  | 4     | 14   |
                """).values())
                .contains(
                        "2 = 2019/20, Female, 12-15 / Count",
                        "3 = 2019/20, Male, 0-11 / Count",
                        "4 = 2020/21, 0-11 / Count");
    }

    @Test
    void labelsOnBothSides() {
        assertThat(Understood.of("""
                | Rhyw   | 2019/20 | 2020/21 | Gender |
                | Benyw  | 1       | 2       | Female |
                | Gwryw  | 3       | 4       | Male   |
                | Arall  | 5       | 6       | Other  |
                """).values()).contains("1 = Benyw, Female / 2019/20", "6 = Arall, Other / 2020/21");
    }

    @Test
    void remarksOnTheRightAreNoLabels() {
        assertThat(Understood.of("""
                | Gender | 2019/20 | 2020/21 | Youngest       |
                | Female | 1       | 2       | 4 year old     |
                | Male   | 3       | 4       | 9 year old     |
                | Other  | 5       | 6       | about 12 to 14 |
                """).values()).contains("1 = Female / 2019/20", "6 = Other / 2020/21");
    }

    @Test
    void labelsOnTheRightAlone() {
        assertThat(Understood.of("""
                | 2019/20 | 2020/21 | Gender |
                | 1       | 2       | Female |
                | 3       | 4       | Male   |
                """).values()).contains("1 = Female / 2019/20", "4 = Male / 2020/21");
    }

    @Test
    void yearsDownWithWordsBetweenThem() {
        assertThat(Understood.of("""
                | Area  | Year           | Murder | Rape |
                | North | 2016           | 10     | 20   |
                |       | 2017           | 11     | 22   |
                |       | Percent change | 10     | 10   |
                """).values())
                .contains("22 = North, 2017 / Rape", "10 = North, Percent change / Murder");
    }
}
