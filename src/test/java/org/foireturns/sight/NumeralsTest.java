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

    @Test
    void ageAndYearAreNumbersWithinBounds() {
        assertThat(labels("""
                | Age | Offences |
                | 0   | 12       |
                | 99  | 14       |
                | 100 | 15       |
                """)).isEqualTo("A2 A3");
    }

    @Test
    void anAxisBeforeARowOfNumbersNamesThem() {
        assertThat(labels("""
                | Age    | 9 | 11 |
                | Female | 3 | 4  |
                """)).isEqualTo("B1 C1");
        assertThat(labels("""
                | Age    | 9 | made |
                """)).isEmpty();
    }

    @Test
    void aHeadThatNamesTwoAxesNamesEach() {
        assertThat(labels("""
                | Gender and age | Offences |
                | 9              | 3        |
                | 14             | 4        |
                """)).isEqualTo("A2 A3");
        assertThat(labels("""
                | Age of female victims | Offences |
                | made                  | 3        |
                """)).isEmpty();
    }

    @Test
    void anEntryWithNumbersOfItsOwnIsNoHeadOfWhatFollows() {
        assertThat(labels("""
                | Age     | Offences |
                | Unknown | 3        |
                | 11      | 4        |
                | 12-15   | 5        |
                | 14      | 5        |
                """)).isEqualTo("A3 A5");
        assertThat(labels("""
                | Age      | Offences |
                | Snapchat | 3        |
                | 11       | 4        |
                """)).isEmpty();
        assertThat(labels("""
                | Kent   | Age     | Offences |
                | Female | Unknown | 3        |
                | Male   | 11      | 4        |
                """)).isEqualTo("B3");
        assertThat(labels("""
                | Platform | Age     | Offences |
                |          | Unknown | 3        |
                |          | 11      | 4        |
                """)).isEmpty();
    }

    @Test
    void yearsOverOtherYearsAreNone() {
        assertThat(labels("""
                | Offences | 2023 |
                | Crimes   | 2019 |
                """)).isEmpty();
        assertThat(labels("""
                | Offences | 2023 |
                | Crimes   | 14   |
                """)).isEmpty();
        assertThat(labels("""
                | Year     | 2023 |
                | Crimes   | 14   |
                """)).isEqualTo("B1");
        assertThat(labels("""
                |          | 2023 |
                | Crimes   | 14   |
                """)).isEqualTo("B1");
    }

    @Test
    void yearsInAColumnBeforeNumbersAreLabelsThoughNoHeadSaysSo() {
        assertThat(labels("""
                | 2023 | 12 |
                | 2024 | 14 |
                """)).isEqualTo("A1 A2");
        assertThat(labels("""
                | 2023 |   | 12 |
                | 2024 |   | 14 |
                """)).isEqualTo("A1 A2");
        assertThat(labels("""
                | 2023 | 12 |
                | 14   | 14 |
                """)).isEmpty();
        assertThat(labels("""
                | Kent | 2023 | 12 |
                | Kent | 2024 | 14 |
                """)).isEmpty();
        assertThat(labels("""
                | 2023 | Kent | 12 |
                | 2024 | Kent | 14 |
                """)).isEmpty();
    }

    @Test
    void aYearBesideAYearIsOneOfTwo() {
        assertThat(labels("""
                | Kent | 2023 | 2024 |
                """)).isEqualTo("B1 C1");
        assertThat(labels("""
                | Kent | 2023 | 2024 | 12 |
                """)).isEmpty();
        assertThat(labels("""
                | Kent | 12 | 2023 | 2024 |
                """)).isEmpty();
    }

    @Test
    void numbersThatRiseBehindAValueAreItsNumbers() {
        assertThat(labels("""
                | Female | 10 | 11 | 12 | 13 |
                | Male   | 3  | 9  | 1  | 2  |
                """)).isEmpty();
        assertThat(labels("""
                | Crimes | 10 | 11 | 12 | 13 |
                | Male   | 3  | 9  | 1  | 2  |
                """)).isEqualTo("B1 C1 D1 E1");
        assertThat(labels("""
                |        | 4  | 9  | 1  | 2  |
                |        | 10 | 11 | 12 | 13 |
                | Male   | 3  | 9  | 1  | 2  |
                """)).isEmpty();
        assertThat(labels("""
                |        | 10 | 11 | 12 | 13 | 20 |
                | Male   | 3  | 9  | 1  | 2  | 5  |
                """)).isEmpty();
        assertThat(labels("""
                |        | 10 | 11 | 12 | 13 | Total |
                | Male   | 3  | 9  | 1  | 2  | 5     |
                """)).isEqualTo("B1 C1 D1 E1");
        assertThat(labels("""
                |        | 10 | 11 | 12 | 13 |
                """)).isEmpty();
    }

    @Test
    void numbersThatRiseDownTheFirstColumnAreAges() {
        assertThat(labels("""
                | Crimes | Kent |
                | 10     | 3    |
                | 11     | 9    |
                | 12     | 1    |
                | 13     | 4    |
                """)).isEqualTo("A2 A3 A4 A5");
        assertThat(labels("""
                | Crimes | Kent |
                | 10     | 3    |
                | 11     | 9    |
                | 12     | 1    |
                """)).isEmpty();
        assertThat(labels("""
                | Crimes | Kent |
                | 10     | Kik  |
                | 11     | Yubo |
                | 12     | Kik  |
                | 13     | Yubo |
                """)).isEmpty();
        assertThat(labels("""
                | Kent | Crimes |
                | Kik  | 10     |
                | Yubo | 11     |
                | X    | 12     |
                | Hoop | 13     |
                """)).isEmpty();
        assertThat(labels("""
                | Crimes | Kent |
                | 0      | 3    |
                | 1      | 9    |
                | 2      | 1    |
                | 3      | 4    |
                """)).isEqualTo("A2 A3 A4 A5");
    }

    @Test
    void numbersThatRiseAcrossMayBeginAtZero() {
        assertThat(labels("""
                |        | 0  | 1  | 2  | 3  |
                | Female | 3  | 9  | 1  | 2  |
                """)).isEqualTo("B1 C1 D1 E1");
    }
}
