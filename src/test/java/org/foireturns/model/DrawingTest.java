package org.foireturns.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DrawingTest {
    private static Cell cell(String at, String text) {
        return Cell.text(Address.parse(at), text, Style.PLAIN);
    }

    @Test
    void cellsThatSayByOthersWhatTheySayAreDrawnAsTyped() {
        Label girls = Label.of(cell("A2", "F").saying("Female"));
        Cell none = Cell.blankSaying(Address.parse("B2"), "0");
        Block.Table table = new Block.Table(
                CellRange.parse("A2:B2"),
                List.of(girls),
                List.of(),
                List.of(),
                List.of(new RawObservation(none, List.of(girls), List.of())));

        assertThat(Drawing.cellsOf(table))
                .containsExactly(
                        new DrawnCell(Address.parse("A2"), "F", List.of()),
                        new DrawnCell(Address.parse("B2"), "", List.of("F")));
    }
}
