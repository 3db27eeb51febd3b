package org.foireturns.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.foireturns.model.Address;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Label;
import org.foireturns.model.RawObservation;
import org.foireturns.model.Style;
import org.junit.jupiter.api.Test;

/** Rows and columns of a table that have a label and no value. */
class BlankLinesTest {
    private static List<String> blank(String drawing) {
        return BlankLines.of(DrawnTable.of(drawing, 0)).stream()
                .map(CellRange::toString)
                .toList();
    }

    @Test
    void aRowWithALabelAloneIsBlankBesideTheValues() {
        assertThat(blank("""
                Gender |2023|2024
                Girls  |30  |31
                Boys   |    |
                """)).containsExactly("B3:C3");
    }

    @Test
    void aColumnWithAHeadAloneIsBlankBelowTheHeads() {
        assertThat(blank("""
                Gender |2023|2024
                Girls  |30  |
                Boys   |12  |
                """)).containsExactly("C2:C3");
    }

    @Test
    void aTableThatIsFullHasNone() {
        assertThat(blank("""
                Gender |2023|2024
                Girls  |30  |31
                Boys   |    |4
                """)).isEmpty();
    }

    @Test
    void aTableWithoutAValueHasNone() {
        assertThat(blank("""
                Gender |2023|2024
                Girls  |    |
                """)).isEmpty();
    }

    @Test
    void whatHeadsOrHoldsALabelIsNoLine() {
        Label head = label("A1", "Gender");
        Label group = label("A2", "Girls");
        Label row = label("A3", "0-11").under(head).within(group.cell());
        Label column = label("B1", "2024");
        RawObservation value = new RawObservation(cell("B3", "4"), List.of(row), List.of(column));
        List<Label> labels = new ArrayList<>(List.of(head, group, row, column));
        Block.Table table = new Block.Table(CellRange.parse("A1:B9"), labels, List.of(), List.of(), List.of(value));
        assertThat(BlankLines.of(table)).isEmpty();
        labels.add(label("A4", "12-15"));
        Block.Table more = new Block.Table(CellRange.parse("A1:B9"), labels, List.of(), List.of(), List.of(value));
        assertThat(BlankLines.of(more)).containsExactly(CellRange.parse("B4:B4"));
    }

    /** Labels on both sides of two blocks of values: each serves the values beside it. */
    @Test
    void aRowIsBlankInTheColumnsThatItsLabelServes() {
        Label one = label("A2", "Girls");
        Label other = label("D2", "0-11");
        List<RawObservation> values = List.of(
                new RawObservation(cell("B2", "4"), List.of(one), List.of(label("B1", "2023"))),
                new RawObservation(cell("E2", "5"), List.of(other), List.of(label("E1", "2023"))),
                new RawObservation(cell("E3", "5"), List.of(label("D3", "12-15")), List.of(label("E1", "2023"))));
        List<Label> labels = List.of(one, other, label("B1", "2023"), label("E1", "2023"), label("A3", "Boys"));
        Block.Table table = new Block.Table(CellRange.parse("A1:E9"), labels, List.of(), List.of(), values);
        assertThat(BlankLines.of(table)).containsExactly(CellRange.parse("B3:B3"));
    }

    private static Label label(String at, String text) {
        return Label.of(cell(at, text));
    }

    private static Cell cell(String at, String text) {
        return Cell.text(Address.parse(at), text, Style.PLAIN);
    }
}
