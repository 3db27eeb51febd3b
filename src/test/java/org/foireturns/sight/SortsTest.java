package org.foireturns.sight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.List;
import java.util.stream.IntStream;
import org.foireturns.model.Address;
import org.foireturns.model.Grid;
import org.junit.jupiter.api.Test;

class SortsTest {
    /** The values of a drawing; all other cells are labels. */
    private static List<String> values(String drawing) {
        Grid grid = grid(drawing);
        Sheet sheet = new Sheet(grid, Views.GRAMMAR);
        return grid.cells().stream()
                .map(cell -> cell.address())
                .filter(at -> sheet.value(at.row(), at.column()))
                .map(Address::toString)
                .toList();
    }

    @Test
    void yearsOverNumbersAreLabels() {
        assertThat(values("""
                | Gender | 2022 | 2023 |
                | Female | 12   | 2015 |
                """)).containsExactly("B2", "C2");
    }

    @Test
    void aYearOverItsMonthsIsALabel() {
        assertThat(values("""
                | Gender | 2024 |     | 2024 Total |
                |        | Nov  | Dec |            |
                | Female | 3    | 4   | 7          |
                """)).containsExactly("B3", "C3", "D3");
    }

    @Test
    void numbersUnderTheNameOfAnAxisAreLabels() {
        assertThat(values("""
                | Age     | Offences |
                | 12      | 4        |
                | Unknown | 1        |
                | 14      | 9        |
                """)).containsExactly("B2", "B3", "B4");
    }

    @Test
    void aHeadThatIsFarAboveNamesNothingAnyMore() {
        StringBuilder drawing = new StringBuilder("| Age | Offences |\n");
        IntStream.rangeClosed(2, Sheet.REACH + 2)
                .forEach(row -> drawing.append(row % 2 == 0 ? "| 14 | 3 |\n" : "| 9 | 3 |\n"));
        assertThat(values(drawing.toString()))
                .contains("A" + (Sheet.REACH + 2))
                .doesNotContain("A2", "A" + (Sheet.REACH + 1));
    }

    @Test
    void theNearestHeadOfAColumnHolds() {
        assertThat(values("""
                | Age | Offences |
                | 12  | 4        |
                | Crimes | Offences |
                | 14  | 9        |
                """)).containsExactly("B2", "A4", "B4");
    }

    @Test
    void numbersThatRiseByOneOverOthersAreAges() {
        assertThat(values("""
                | Gender | 11 | 12 | 13 | 14 |
                | Female | 3  | 9  | 8  | 1  |
                """)).containsExactly("B2", "C2", "D2", "E2");
    }

    @Test
    void aSmallBandIsACountAmongNumbersAndALabelOverThem() {
        assertThat(values("""
                | Gender | 0-4 | 5-10 |
                | Female | 1-4 | 12   |
                | Male   | <5  | 1-4  |
                """)).containsExactly("B2", "C2", "B3", "C3");
    }

    @Test
    void bandsAreCountsWhereAYearStandsOverThemAndAPlatformBefore() {
        assertThat(values("""
                | Platform | 2023/24 | 2024/25 |
                | Snapchat | 51-100  | 21-50   |
                """)).containsExactly("B2", "C2");
    }

    @Test
    void aLetterIsASignAmongNumbersAndAPlatformInItsOwnColumn() {
        assertThat(values("""
                | Platform | 2023/24 | 2024/25 |
                | Snapchat | x       | 21      |
                | X        | 4       | x       |
                """)).containsExactly("B2", "C2", "B3", "C3");
    }

    @Test
    void aNumberWithTheMarkOfANoteIsANumber() {
        assertThat(values("""
                | Gender  | Offences |
                | Female  | 96 (a)   |
                | Male    | 21       |
                | Unknown | 5(b)     |
                | Kik     | 11\u00b3  |
                """)).containsExactly("B2", "B3", "B4", "B5");
    }

    @Test
    void numbersUnderAgesUnderTheNameOfTheirAxisAreNumbers() {
        assertThat(values("""
                |         |          | Victim age | <     |      |
                | Year    | Offences | \u226411 | 12-15 | <18  |
                | 2023/24 | 48       | 12         | 40    | 5    |
                """)).containsExactly("B3", "C3", "D3", "E3");
    }
}
