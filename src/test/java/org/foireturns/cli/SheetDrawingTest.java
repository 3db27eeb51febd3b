package org.foireturns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.foireturns.GridText;
import org.foireturns.model.Address;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.CellOutcome;
import org.foireturns.model.CellRange;
import org.foireturns.model.Comment;
import org.foireturns.model.Grid;
import org.foireturns.model.Label;
import org.foireturns.model.ListBody;
import org.foireturns.model.Outcome;
import org.foireturns.model.Place;
import org.foireturns.model.RawObservation;
import org.foireturns.model.Style;
import org.foireturns.pipeline.ExplainedTables;
import org.foireturns.pipeline.SheetComments;
import org.foireturns.pipeline.SheetReading;
import org.junit.jupiter.api.Test;

class SheetDrawingTest {
    private static final Grid GRID = GridText.grid("""
            | Gender | 2023/24 | Remark |
            | Female | 12      | seen   |
            | Male   | <5      |        |
            """);

    private static Cell cell(String at) {
        return Objects.requireNonNull(GRID.cell(Address.parse(at)));
    }

    private static Block table() {
        List<Label> labels =
                List.of(Label.of(cell("A1")), Label.of(cell("B1")), Label.of(cell("A2")), Label.of(cell("A3")));
        List<RawObservation> values = List.of(
                new RawObservation(cell("B2"), List.of(), List.of()),
                new RawObservation(cell("B3"), List.of(), List.of()));
        return new Block.Table(CellRange.parse("A1:B3"), labels, List.of(), List.of(), values);
    }

    private static SheetDrawing drawing() {
        return new SheetDrawing(new SheetReading("Data", 7, List.of(table()), List.of(cell("C2")), Set.of(cell("C1"))));
    }

    private static List<String> printed(SheetDrawing drawing) {
        StringWriter out = new StringWriter();
        drawing.print(new PrintWriter(out));
        return out.toString().lines().filter(line -> !line.isBlank()).toList();
    }

    private static List<String> squeezed(SheetDrawing drawing) {
        return printed(drawing).stream()
                .skip(1)
                .map(line -> line.strip().replaceAll(" +", " "))
                .toList();
    }

    @Test
    void eachCellStandsBehindTheSignOfItsRole() {
        assertThat(printed(drawing()).get(0)).startsWith("Sheet \"Data\"");
        assertThat(squeezed(drawing()))
                .containsExactly("A B C", "1 : Gender : 2023/24 - Remark", "2 : Female + 12 \" seen", "3 : Male + <5");
    }

    @Test
    void whatBecameOfCellsIsMarked() {
        SheetDrawing drawing = drawing();
        Place place = Place.NOWHERE.at(Address.parse("B3"), "<5");
        List<Outcome.Reason> why = List.of(new Outcome.Reason("not-a-count", "", place, "", ""));
        drawing.mark(new Outcome.Rejected(place, why, 1), CellOutcome.REJECTED);
        drawing.mark(new Outcome.Rejected(Place.NOWHERE, why, 1), CellOutcome.REJECTED);
        assertThat(squeezed(drawing).get(3)).isEqualTo("3 : Male x <5");
        assertThat(squeezed(drawing).get(2)).isEqualTo("2 : Female + 12 \" seen");
    }

    @Test
    void aLongTextIsCutAndStaysOnItsLine() {
        Cell text = Cell.text(Address.parse("A1"), "A text that goes on\nand on", Style.PLAIN);
        SheetDrawing drawing = new SheetDrawing(new SheetReading("Data", 1, List.of(), List.of(text), Set.of()));
        assertThat(squeezed(drawing)).containsExactly("A", "1 \" A text that …");
    }

    @Test
    void aLargeSheetIsDrawnAsFarAsItGoes() {
        List<Cell> cells = new ArrayList<>();
        IntStream.range(0, 203).forEach(row -> cells.add(Cell.text(new Address(row, 0), "r", Style.PLAIN)));
        IntStream.range(0, 42).forEach(column -> cells.add(Cell.text(new Address(0, column), "c", Style.PLAIN)));
        SheetDrawing drawing = new SheetDrawing(new SheetReading("Data", 1, List.of(), cells, Set.of()));
        assertThat(squeezed(drawing)).endsWith("200 \" r", "and 3 more rows", "and 2 more columns");
        assertThat(squeezed(drawing).get(0)).endsWith(" AN");
    }

    @Test
    void theRowsOfAListAreDrawnInPart() {
        StringBuilder rows = new StringBuilder("| Ref | Gender |\n");
        IntStream.range(0, 18).forEach(row -> rows.append("| R").append(row).append(" | F |\n"));
        Grid grid = GridText.grid(rows.toString());
        Block list = new Block.RecordList(
                CellRange.parse("A1:B19"),
                List.of(),
                List.of(),
                List.of(),
                new ListBody(grid, 1, List.of(0), 2),
                Map.of(),
                Set.of(),
                false);
        SheetDrawing drawing = new SheetDrawing(new SheetReading("Data", 38, List.of(list), List.of(), Set.of()));
        assertThat(squeezed(drawing)).hasSize(17).endsWith("16 + R14 + F", "and 3 more rows of the list");
    }

    @Test
    void commentsAreToldBelow() {
        List<Comment> comments = IntStream.range(0, 22)
                .mapToObj(row -> new Comment(new Address(row, 1), "said\nhere"))
                .toList();
        SheetReading sheet = new SheetReading(
                "Data",
                0,
                List.of(),
                List.of(),
                Set.of(),
                ExplainedTables.NONE,
                Map.of(),
                new SheetComments(comments, List.of(), List.of()));
        assertThat(squeezed(new SheetDrawing(sheet)))
                .contains("on B1: said here", "on B20: said here")
                .doesNotContain("on B21: said here")
                .endsWith("and 2 more comments");
    }
}
