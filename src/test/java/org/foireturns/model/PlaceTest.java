package org.foireturns.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlaceTest {
    private static final Place SHEET =
            Place.ofForce("2025", "kent").inFile("2025/Kent.xlsx").onSheet("Q1");

    @Test
    void anEmptyNameIsNone() {
        assertThat(Place.parse("", "", "", "", "", "")).isEqualTo(Place.NOWHERE);
        assertThat(Place.ofForce("2025", "")).isEqualTo(Place.ofRequest("2025"));
        assertThat(Place.parse("2025", "kent", "2025/Kent.xlsx", "Q1", "B7:C9", ""))
                .isEqualTo(SHEET.at(CellRange.parse("B7:C9"), ""));
    }

    @Test
    void aNameOfNoneIsTheEmptyOneOfADecision() {
        assertThat(Place.ofRequest("2025").isOf("2025", "")).isTrue();
        assertThat(Place.ofRequest("2025").isOf("2025", "kent")).isFalse();
        assertThat(SHEET.isOf("2025", "")).isFalse();
        assertThat(SHEET.isOn("2025/Kent.xlsx", "Q1")).isTrue();
        assertThat(Place.ofRequest("2025").isIn("")).isTrue();
    }

    @Test
    void onlyCellsOfAFileAreASpot() {
        CellRange cell = CellRange.parse("B7");
        assertThat(SHEET.at(cell, "12").spot()).contains(new Spot("2025/Kent.xlsx", "Q1", cell));
        assertThat(SHEET.spot()).isEmpty();
        assertThat(Place.ofForce("2025", "kent").onSheet("Q1").at(cell, "").spot())
                .isEmpty();
    }

    @Test
    void theWholeComesBeforeItsPartsAndCellsInTheOrderOfReading() {
        List<Place> inOrder = List.of(
                Place.NOWHERE,
                Place.ofRequest("2025"),
                Place.ofForce("2025", "kent"),
                SHEET.inFile("2025/Kent.xlsx"),
                SHEET,
                at("B7"),
                at("AA7"),
                at("B7:C9"),
                at("A10"));

        assertThat(inOrder.stream().sorted((one, other) -> other.compareTo(one)).sorted())
                .containsExactlyElementsOf(inOrder);
    }

    @Test
    void aDocumentIsSaidInItsOwnWords() {
        Place table = SHEET.onSheet("Table 2 (A2:B9)").at(CellRange.parse("B3"), "");

        assertThat(table.words()).isEqualTo("table 2, row 2, column 2");
        assertThat(Stream.of(at("B3:B4"), SHEET).map(Place::words)).containsExactly("B3:B4", "");
    }

    private static Place at(String cells) {
        return SHEET.at(CellRange.parse(cells), "");
    }
}
