package org.foireturns.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.foireturns.model.Address;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.FileFormat;
import org.foireturns.model.Place;
import org.foireturns.model.RawObservation;
import org.foireturns.model.Request;
import org.foireturns.model.ReturnFile;
import org.foireturns.model.Style;
import org.foireturns.model.finding.FindingLine;
import org.junit.jupiter.api.Test;

/** What is remarked about how the cells of a table were typed. */
class TypingRemarksTest {
    private static final Request REQUEST =
            new Request("2025", "", "71/17", List.of(), Set.of(), false, List.of(), null, null, true);

    private static List<String> remarks(List<RawObservation> values, Set<Address> unseen, boolean counted) {
        Block.Table table = new Block.Table(CellRange.parse("A1:E9"), List.of(), List.of(), List.of(), values);
        Scene scene = new Scene(
                REQUEST,
                new ReturnFile("2025", "kent.xlsx", "00", 1, FileFormat.XLSX),
                "kent",
                "Data",
                Place.parse("2025", "kent", "kent.xlsx", "Data", "", ""),
                Clues.NONE,
                unseen,
                LocalDate.of(2026, 1, 1));
        return Shelves.normaliser().remarks(table, cell -> counted, scene).stream()
                .map(finding ->
                        FindingLine.of(finding).code() + " " + finding.place().cell())
                .toList();
    }

    private static RawObservation of(Cell cell) {
        return new RawObservation(cell, List.of(), List.of());
    }

    private static RawObservation text(String at, String text) {
        return of(Cell.text(Address.parse(at), text, Style.PLAIN));
    }

    private static RawObservation number(String at, int number) {
        return of(Cell.number(Address.parse(at), BigDecimal.valueOf(number), Style.PLAIN));
    }

    @Test
    void numbersThatAreTextsAreToldTogether() {
        assertThat(remarks(
                        List.of(text("B2", "12"), text("C3", "13"), number("B3", 4), number("C2", 4)), Set.of(), true))
                .containsExactly("number-as-text B2:C3");
    }

    @Test
    void whatIsNotCountedIsNotRemarked() {
        assertThat(remarks(List.of(text("B2", "12"), number("B3", 4)), Set.of(), false))
                .isEmpty();
        assertThat(remarks(List.of(text("B2", "<5"), number("B3", 4)), Set.of(), true))
                .isEmpty();
    }

    @Test
    void aDayThatStandsForARangeIsTold() {
        assertThat(remarks(
                        List.of(
                                of(Cell.date(Address.parse("B2"), LocalDate.of(2024, 4, 1), Style.PLAIN)),
                                number("B3", 7)),
                        Set.of(),
                        true))
                .containsExactly("date-taken-as-range B2");
    }

    @Test
    void aMarkBehindANumberIsTold() {
        assertThat(remarks(List.of(text("B2", "82*"), number("B3", 4)), Set.of(), true))
                .contains("marker-stuck B2");
    }

    @Test
    void anEmptyCellIsAskedAboutUnlessItHoldsSomethingOutOfView() {
        List<RawObservation> values = List.of(number("B2", 1), number("C2", 2), number("B3", 3));
        assertThat(remarks(values, Set.of(), true)).containsExactly("blank C3");
        assertThat(remarks(values, Set.of(Address.parse("C3")), true)).isEmpty();
    }
}
