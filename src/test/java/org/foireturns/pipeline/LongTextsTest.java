package org.foireturns.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.model.Style;
import org.foireturns.read.contract.Workbook;
import org.junit.jupiter.api.Test;

class LongTextsTest {
    private static Workbook holding(String text) {
        Grid grid = Grid.named("Answer")
                .add(Cell.text(Address.parse("A1"), text, Style.PLAIN))
                .add(Cell.text(Address.parse("A2"), "Female", Style.PLAIN))
                .build();
        return new Workbook(List.of(grid), List.of());
    }

    @Test
    void aTextOfManyPagesIsCut() {
        Grid cut = LongTexts.cut(holding("long ".repeat(4_000))).grids().get(0);
        assertThat(cut.cells()).extracting(cell -> cell.text().length()).containsExactly(2_001, 6);
    }

    @Test
    void aParagraphStays() {
        Workbook letter = holding("long ".repeat(900));
        assertThat(LongTexts.cut(letter)).isSameAs(letter);
    }
}
