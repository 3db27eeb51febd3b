package org.foireturns.sight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.Objects;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.junit.jupiter.api.Test;

class BandsTest {
    private static boolean isNumber(String at, String drawing) {
        Grid grid = grid(drawing);
        Sheet sheet = new Sheet(grid, Views.GRAMMAR);
        Address address = Address.parse(at);
        Cell cell = Objects.requireNonNull(grid.cell(address));
        return new Bands(sheet, new Looks(sheet, Views.GRAMMAR), Views.GRAMMAR)
                .among(cell, address.row(), address.column());
    }

    @Test
    void underFiveAmongNumbersIsANumber() {
        String drawing = """
                | Victims | Female   | Male     |
                | 12-15   | 17       | Under 5  |
                | 16-17   | Under 5  | 6        |
                """;
        assertThat(isNumber("C2", drawing)).isTrue();
        assertThat(isNumber("B3", drawing)).isTrue();
    }

    @Test
    void underFiveInAColumnOfAgesIsAnAge() {
        assertThat(isNumber("B2", """
                | Gender | Age     | Offences |
                | Female | Under 5 | 17       |
                | Female | 5-11    | 6        |
                | Male   | Under 5 | 4        |
                """)).isFalse();
        assertThat(isNumber("A2", """
                | Age     | Offences |
                | Under 5 | 17       |
                | 5-11    | 6        |
                """)).isFalse();
    }

    @Test
    void aBandUnderAnAgeIsANumberWhereBothLinesSayWhatTheyAreOf() {
        String drawing = """
                | Victims | 2023/24 | 2024/25 |
                | Female  | 17      | 1-4     |
                | Male    | 6       | 12-15   |
                """;
        assertThat(isNumber("C2", drawing)).isTrue();
        assertThat(isNumber("C3", drawing)).isTrue();
    }

    @Test
    void whatStandsUnderNumbersIsANumber() {
        assertThat(isNumber("B4", """
                | Victims | 2024/25 |
                | Female  | 17      |
                | Male    | 6       |
                | Unknown | Under 5 |
                """)).isTrue();
    }

    @Test
    void besideNumbersAlone() {
        assertThat(isNumber("B2", """
                | Victims | 2023/24 | 2024/25 |
                | Female  | Under 5 | 17      |
                """)).isTrue();
        assertThat(isNumber("B2", """
                | Total  | 2023/24 | 2024/25 |
                | Female | Under 5 | Under 5 |
                """)).isTrue();
    }

    @Test
    void agesBesideEachOtherAreLabels() {
        String drawing = """
                | Offence | Under 5 | 5-11 | 12-15 |
                | S.15A   | 3       | 17   | 29    |
                """;
        assertThat(isNumber("B1", drawing)).isFalse();
        assertThat(isNumber("C1", drawing)).isFalse();
    }

    @Test
    void ageBandsInAListOfAgesAreLabelsThoughNumbersStandBeside() {
        String drawing = """
                | Gender | Band    | Number |
                | Female | Under 5 | 17     |
                | Female | 12-15   | 6      |
                """;
        assertThat(isNumber("B2", drawing)).isFalse();
        assertThat(isNumber("B3", drawing)).isFalse();
    }

    @Test
    void aTextWithoutALabelBeforeItIsNone() {
        assertThat(isNumber("A1", "| Under 5 |")).isFalse();
    }
}
