package org.foireturns.sight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BesideTest {
    @Test
    void labelsStandAtTheLeftOrElseAtTheRight() {
        assertThat(Views.all("""
                | 2024/25 |        |
                | 12      | Female |
                | 4       | Male   |
                """)).isEqualTo("""
                A2: 2024/25 by A1, female by B2
                A3: 2024/25 by A1, male by B3
                """);
        assertThat(Views.all("""
                | 12      | Female | 0-11 |
                """)).isEqualTo("A1: female by B1, 0-11 by C1\n");
    }

    @Test
    void aHeadAtTheRightOfANumberUnderAHeadIsNoneOfItsLabels() {
        assertThat(Views.all("""
                | 2024/25 | Comment |
                | 12      | Female  |
                """)).isEqualTo("A2: 2024/25 by A1\n");
    }

    @Test
    void aBlankCellRepeatsTheLabelAboveIt() {
        assertThat(Views.all("""
                | Gender | Age   | 2024/25 |
                | Female | 0-11  | 3       |
                |        | 12-15 | 4       |
                | Male   | 0-11  | 5       |
                |        | 12-15 | 6       |
                """)).isEqualTo("""
                C2: 2024/25 by C1, female by A2, 0-11 by B2
                C3: 2024/25 by C1, female by A2, 12-15 by B3
                C4: 2024/25 by C1, male by A4, 0-11 by B4
                C5: 2024/25 by C1, male by A4, 12-15 by B5
                """);
    }

    @Test
    void labelsThatAreRepeatedAreNotRepeatedByABlankCell() {
        assertThat(Views.all("""
                | Gender | Age   | 2024/25 |
                | Female | 0-11  | 3       |
                | Female | 12-15 | 4       |
                |        | 16-17 | 6       |
                """)).endsWith("C4: 2024/25 by C1, 16-17 by B4\n");
    }

    @Test
    void twoBlankCellsEndTheLabels() {
        assertThat(Views.all("""
                | Female |  | 0-11 | 3 |
                """)).isEqualTo("D1: female by A1, 0-11 by C1\n");
        assertThat(Views.all("""
                | Female |  |  | 0-11 | 3 |
                """)).isEqualTo("E1: 0-11 by D1\n");
    }

    private static String beside(String number, String drawing) {
        Beside beside = Drawn.of(drawing).beside(number);
        return beside == null
                ? "none"
                : Drawn.addresses(beside.labels()) + " columns " + beside.inner() + " to " + beside.outer()
                        + (beside.filled() == 0 ? "" : " filled " + beside.filled());
    }

    @Test
    void theLabelsAreCountedFromTheNearestOutwards() {
        assertThat(beside("D2", """
                | Female | 0-11  | Kik  | 3 |
                |        |       | Yubo | 4 |
                """)).isEqualTo("C2 B1 A1 columns 2 to 0 filled 2");
        assertThat(beside("C1", "| Female | 0-11 | 3 |")).isEqualTo("B1 A1 columns 1 to 0");
        assertThat(beside("A1", "| 3 | 0-11 | Female |")).isEqualTo("B1 C1 columns 1 to 2");
    }

    @Test
    void aNumberEndsTheLabels() {
        assertThat(beside("E1", "| Female | 4 | 0-11 | Kik | 3 |")).isEqualTo("D1 C1 columns 3 to 2");
    }

    @Test
    void atTheRightNothingIsFilledDown() {
        assertThat(beside("A2", """
                | 3 | 0-11  | Female |
                | 4 | 12-15 |        |
                """)).isEqualTo("B2 columns 1 to 1");
    }

    @Test
    void underAHeadALabelAtTheRightIsThatOfANumberWhereOthersStandTheSameWay() {
        assertThat(beside("B3", """
                | Kent | Number | Crimes |
                |      | 3      | Female |
                |      | 4      | Male   |
                """)).isEqualTo("C3 columns 2 to 2");
        assertThat(beside("B2", """
                | Kent | Number | Crimes |
                |      | 3      | Female |
                |      | 4      | Male   |
                """)).isEqualTo("C2 columns 2 to 2");
        assertThat(beside("B2", """
                | Kent | Number | Crimes |
                |      | 3      | Female |
                |      | 4      |        |
                """)).isEqualTo("none");
        assertThat(beside("B2", """
                | Kent | Number | Crimes |
                |      | 3      | Female |
                |      |        | Male   |
                """)).isEqualTo("none");
        assertThat(beside("B2", """
                |      | Number |        |
                |      | 3      | Female |
                """)).isEqualTo("C2 columns 2 to 2");
    }

    @Test
    void nothingIsFilledDownThroughARowWithoutNumbers() {
        assertThat(beside("C3", """
                | Female | 0-11  | 3 |
                |        | Kent  |   |
                |        | 12-15 | 4 |
                """)).isEqualTo("B3 columns 1 to 1");
    }

    @Test
    void nothingIsFilledDownFromANumber() {
        assertThat(beside("C3", """
                | Female | 0-11  | 3 |
                | 5      | Kent  | 4 |
                |        | 12-15 | 4 |
                """)).isEqualTo("B3 columns 1 to 1");
    }
}
