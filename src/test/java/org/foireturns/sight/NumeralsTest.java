package org.foireturns.sight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.foireturns.GridText;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Grammars;
import org.foireturns.model.Grid;
import org.junit.jupiter.api.Test;

/** Which numbers of a sheet are years or ages of labels. */
class NumeralsTest {
    private static String labels(String drawing) {
        Grid grid = GridText.grid(drawing);
        Grammar grammar = Grammars.ofConfig();
        Sheet sheet = new Sheet(grid, grammar);
        Looks looks = new Looks(sheet, grammar);
        Numerals numerals = new Numerals(sheet, looks, grammar);
        return grid.cells().stream()
                .filter(cell -> Looks.number(cell) >= 0)
                .filter(cell -> numerals.label(
                        cell, cell.address().row(), cell.address().column()))
                .map(cell -> cell.address().toString())
                .collect(Collectors.joining(" "));
    }

    @Test
    void yearsOverNumbersAreHeads() {
        assertThat(labels("""
                | Gender | 2023 | 2024 |
                | Female | 12   | 2013 |
                | Male   | 7    | 9    |
                """)).isEqualTo("B1 C1");
    }

    @Test
    void yearsBeforeNumbersAreLabels() {
        assertThat(labels("""
                | Year | Offences |
                | 2023 | 12       |
                | 2024 | 14       |
                """)).isEqualTo("A2 A3");
    }

    @Test
    void agesBelowTheirYearsAreLabelsUnderTheNameOfBoth() {
        assertThat(labels("""
                | Year / Age | Female | Male |
                | 2023/24    | 5      | 2    |
                | 8          | 2      | 1    |
                | 10         | 3      | 1    |
                | 2024/25    | 8      | 3    |
                | 8          | 8      | 3    |
                """)).isEqualTo("A3 A4 A6");
    }

    @Test
    void agesUnderTheirNameAreLabels() {
        assertThat(labels("""
                | Age | Offences |
                | 9   | 12       |
                | 11  | 14       |
                """)).isEqualTo("A2 A3");
    }

    @Test
    void aHeadThatReachesOverTheLabelsTooMakesNoAgesOfNumbers() {
        assertThat(labels("""
                | Crimes        | made | found |
                | Age of victim | <    | <     |
                | Unknown       | 6    | 8     |
                """)).isEmpty();
    }

    @Test
    void numbersThatRiseByOneAreAges() {
        assertThat(labels("""
                |        | 10 | 11 | 12 | 13 |
                | Female | 3  | 9  | 1  | 2  |
                """)).isEqualTo("B1 C1 D1 E1");
        assertThat(labels("""
                |        | 10 | 11 | 12 |
                | Female | 3  | 9  | 1  |
                """)).isEmpty();
    }

    @Test
    void aYearOverMonthsIsAHead() {
        assertThat(labels("""
                | Gender | 2024  |
                |        | April |
                | Female | 7     |
                """)).isEqualTo("B1");
    }

    @Test
    void numbersOfATableAreNone() {
        assertThat(labels("""
                | Gender | Offences |
                | Female | 12       |
                | Male   | 13       |
                """)).isEmpty();
    }
}
