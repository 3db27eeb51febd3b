package org.foireturns.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.model.Address;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Label;
import org.foireturns.model.RawObservation;
import org.foireturns.model.Style;
import org.junit.jupiter.api.Test;

class MarkedCellsTest {
    @Test
    void valuesAndLabelsAndTitlesMayCarryAMark() {
        RawObservation marked = value("B2", "82*", label("A2", "Girls (r)"));
        RawObservation plain = value("B3", "12", label("A3", "Boys"));
        Block.Table table = new Block.Table(
                CellRange.parse("A1:B3"),
                List.of(label("A1", "Gender [note 2]"), label("A3", "Boys")),
                List.of(label("A9", "Victims (see notes)")),
                List.of(),
                List.of(marked, plain));

        assertThat(new MarkedCells(Shelves.vocabulary().marks).of(table))
                .extracting(Address::toString)
                .containsExactlyInAnyOrder("B2", "A2", "A1", "A9");
    }

    @Test
    void aMarkInTheFormatOfACellIsOne() {
        Cell cell = Cell.text(Address.parse("B2"), "12", Style.PLAIN).marked("*");
        Block.Table table = new Block.Table(
                CellRange.parse("A1:B3"),
                List.of(),
                List.of(),
                List.of(),
                List.of(new RawObservation(cell, List.of(), List.of())));

        assertThat(new MarkedCells(Shelves.vocabulary().marks).of(table)).containsExactly(cell.address());
    }

    private static RawObservation value(String at, String text, Label label) {
        return new RawObservation(Cell.text(Address.parse(at), text, Style.PLAIN), List.of(label), List.of());
    }

    private static Label label(String at, String text) {
        return Label.of(Cell.text(Address.parse(at), text, Style.PLAIN));
    }
}
