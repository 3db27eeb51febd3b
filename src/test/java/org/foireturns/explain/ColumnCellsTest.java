package org.foireturns.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ColumnCellsTest {
    @Test
    void numbersSeemValuesAndWordsLabels() {
        assertThat(seems(0, """
                | Female | 3 |
                | Male   | 4 |
                """)).isEqualTo(Role.LABELS);
        assertThat(seems(1, """
                | Female | 3 |
                | Male   | 4 |
                """)).isEqualTo(Role.VALUES);
    }

    @Test
    void aFewWordsAmongNumbersAreValuesAndManyMakeLabels() {
        assertThat(seems(1, """
                | a | 3       |
                | b | refused |
                | c | refused |
                | d | refused |
                """)).isEqualTo(Role.VALUES);
        assertThat(seems(1, """
                | a | 3      |
                | b | 1 to 4 |
                """)).isEqualTo(Role.VALUES);
        assertThat(seems(1, """
                | a | 3       |
                | b | refused |
                | c | refused |
                | d | refused |
                | e | refused |
                """)).isEqualTo(Role.LABELS);
        assertThat(seems(1, """
                | a | 3       |
                | b | 3       |
                | c | 3       |
                | d | refused |
                | e | refused |
                | f | refused |
                | g | refused |
                | h | refused |
                | i | refused |
                """)).isEqualTo(Role.LABELS);
    }

    @Test
    void labelsThatComeAgainAmongSignsBeforeNumbersMakeLabels() {
        String list = """
                | a | *       | 3 |
                | b | *       | 4 |
                | c | *       | 5 |
                | d | Victim  | 6 |
                | e | %s  | 7 |
                """;
        assertThat(seems(1, list.formatted("Victim"))).isEqualTo(Role.LABELS);
        assertThat(seems(1, list.formatted("Suspect"))).isEqualTo(Role.VALUES);
    }

    @Test
    void rangesAloneAreValuesWhenOneIsTheSameAgainOrNoneStandsBeside() {
        assertThat(seems(1, """
                | Kik      | 1 to 4 |
                | Snapchat | 1 to 4 |
                """)).isEqualTo(Role.VALUES);
        assertThat(seems(1, """
                | Kik      | 0-11  |
                | Snapchat | 12-15 |
                """)).isEqualTo(Role.LABELS);
        assertThat(seems(1, """
                | Kik | 1 to 4 |
                """)).isEqualTo(Role.VALUES);
        assertThat(seems(0, """
                | 1 to 4 | 3 |
                | 1 to 4 | 3 |
                """)).isEqualTo(Role.LABELS);
        assertThat(seems(1, """
                | Kik      | 2018   |
                | Snapchat | 1 to 4 |
                | Female   | 1 to 4 |
                """)).isEqualTo(Role.LABELS);
        assertThat(seems(1, """
                | Kik      | 1 to 4 |
                | Female   | Male   |
                | Snapchat | 1 to 4 |
                """)).isEqualTo(Role.LABELS);
    }

    @Test
    void signsAmongMoreWordsAreNoValuesWhereNumbersStandBehind() {
        assertThat(seems(0, """
                | *      | 3 |
                | Female | 4 |
                | Male   | 4 |
                """)).isEqualTo(Role.LABELS);
        assertThat(seems(0, """
                | *      | 3 |
                | Female | 4 |
                """)).isEqualTo(Role.VALUES);
        assertThat(seems(0, """
                | *      | a |
                | Female | b |
                | Male   | c |
                """)).isEqualTo(Role.VALUES);
        assertThat(seems(0, """
                | 3      | 3 |
                | Female | 4 |
                | Male   | 4 |
                """)).isEqualTo(Role.VALUES);
    }

    @Test
    void aColumnOfYearsOrSignsIsNeverPlain() {
        ColumnCells cells = cells("""
                | 2018 | * | 3 |
                | 2019 | * | * |
                """);
        assertThat(cells.neverPlain(0)).isTrue();
        assertThat(cells.neverPlain(1)).isTrue();
        assertThat(cells.neverPlain(2)).isFalse();
    }

    @Test
    void monthsRunFromOneToTwelve() {
        ColumnCells cells = cells("""
                | 1  | 0 | 12 |
                | 12 | 5 | 13 |
                """);
        assertThat(cells.months(0)).isTrue();
        assertThat(cells.months(1)).isFalse();
        assertThat(cells.months(2)).isFalse();
    }

    @Test
    void differentSmallNumbersAreSeveralAndNeverTheSame() {
        ColumnCells cells = cells("""
                | 0  | 9 | 9  | 9 |
                | 10 | 9 | 40 |   |
                """);
        assertThat(cells.differentSmallNumbers(0)).isTrue();
        assertThat(cells.differentSmallNumbers(1)).isFalse();
        assertThat(cells.differentSmallNumbers(2)).isFalse();
        assertThat(cells.differentSmallNumbers(3)).isFalse();
    }

    @Test
    void hardlyKnownIsLessThanAThirdAndMostlyKnownHalf() {
        ColumnCells cells = cells("""
                | Female | Female | a | |
                | a      | Male   | b | |
                | b      | a      | c | |
                | c      | b      | d | x |
                """);
        assertThat(cells.hardlyKnown(0)).isTrue();
        assertThat(cells.mostlyKnown(0)).isFalse();
        assertThat(cells.hardlyKnown(1)).isFalse();
        assertThat(cells.mostlyKnown(1)).isTrue();
        assertThat(cells("""
                | Female |
                | a      |
                | b      |
                """).hardlyKnown(0)).isFalse();
    }

    @Test
    void commentsAreLongOnAverage() {
        ColumnCells cells = cells("""
                | twenty eight letters and no. | twenty seven letters and no |
                """);
        assertThat(cells.longTexts(0)).isTrue();
        assertThat(cells.longTexts(1)).isFalse();
    }

    private static Role seems(int column, String drawing) {
        return cells(drawing).seems(column);
    }

    private static ColumnCells cells(String drawing) {
        Field field = Drawn.field(drawing);
        return new ColumnCells(field, IntStream.range(0, field.height()).boxed().toList());
    }

    @Test
    void cellsThatTellTheirLabelsAreKnown() {
        Field field = Drawn.field("| Kik - 12 | 9 |\n| Snapchat - 4 | 8 |\n");
        ColumnCells cells = new ColumnCells(field, List.of(0, 1));
        assertThat(cells.tell(0)).isTrue();
        assertThat(cells.tell(1)).isFalse();
    }
}
