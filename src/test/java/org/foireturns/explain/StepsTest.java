package org.foireturns.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StepsTest {
    @Test
    void labelsThatGoInStepByStepAreOneColumnAndTheirNumbersAnother() {
        Field steps = Steps.of(Drawn.field("""
                        | Crimes | 203    |       |    |
                        |        | Female | 167   |    |
                        |        |        | 12-15 | 13 |
                        |        | Male   | 36    |    |
                        """)).orElseThrow();
        assertThat(steps.width()).isEqualTo(2);
        assertThat(IntStream.range(0, 4).mapToObj(row -> steps.row(row).get(1).said()))
                .containsExactly("203", "167", "13", "36");
        assertThat(steps.row(1).get(0).indent()).isEqualTo(steps.row(3).get(0).indent());
        assertThat(steps.row(2).get(0).indent())
                .isGreaterThan(steps.row(1).get(0).indent());
    }

    @Test
    void numbersMayStandBeforeTheirLabels() {
        Field steps = Steps.of(Drawn.field("""
                        | 203 | Crimes |        |       |
                        |     | 167    | Female |       |
                        |     |        | 13     | Kik   |
                        |     | 36     | Male   |       |
                        """)).orElseThrow();
        assertThat(steps.row(1).get(0).said()).isEqualTo("Female");
        assertThat(steps.row(1).get(1).said()).isEqualTo("167");
    }

    @Test
    void whatStandsInTwoColumnsOrHasFewNumbersHasNoSteps() {
        assertThat(goesDown("""
                | Crimes | 203 |
                | Female | 167 |
                | Kik    | 13  |
                | Male   | 36  |
                """)).isFalse();
        assertThat(goesDown("""
                | Crimes | 203    |       |    |
                |        | Female | 167   |    |
                |        |        | 12-15 | 13 |
                """)).isFalse();
    }

    @Test
    void aRowOfMoreCellsOrAChangeOfSidesOrADistanceIsNoStep() {
        assertThat(goesDown("""
                | Crimes | 203    | 4     |    |
                |        | Female | 167   |    |
                |        |        | 12-15 | 13 |
                |        | Male   | 36    |    |
                """)).isFalse();
        assertThat(goesDown("""
                | Crimes | 203    |        |    |
                |        | 167    | Female |    |
                |        |        | Kik    | 13 |
                |        | Male   | 36     |    |
                """)).isFalse();
        assertThat(goesDown("""
                | Crimes | 203    |       |    |
                |        | Female | 167   |    |
                |        |        | 12-15 | 13 |
                |        | Male   |       | 36 |
                """)).isFalse();
        assertThat(goesDown("""
                | Crimes | 203    |       |    |
                |        | Female | 167   |    |
                |        |        | 12-15 | 13 |
                |        | Male   | 36    |    |
                |        |        | 36    |    |
                """)).isFalse();
    }

    private static boolean goesDown(String drawing) {
        return Steps.of(Drawn.field(drawing)).isPresent();
    }
}
