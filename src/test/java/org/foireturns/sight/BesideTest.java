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
}
