package org.foireturns.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class GridCopyTest {
    private final Grid grid = Grid.named("Q1")
            .add(text("A1"))
            .add(text("B1"))
            .add(text("C1"))
            .add(text("B2"))
            .add(text("C3"))
            .hideRow(2)
            .merge(CellRange.parse("D1:E1"))
            .build();

    private final GridCopy copy = new GridCopy(grid);

    @Test
    void whatIsWrittenOutIsStillShownAsTyped() {
        Address ditto = Address.parse("B2");
        Address blank = Address.parse("Z9");
        Grid said = copy.saying(Map.of(ditto, "2023/24", blank, "none"));
        Grid again = new GridCopy(said).saying(Map.of(ditto, "2023"));

        assertThat(again.cell(ditto)).extracting(Cell::text, Cell::typed).containsExactly("2023", "B2");
        assertThat(again.cell(blank)).extracting(Cell::text, Cell::typed).containsExactly("none", "");
        assertThat(again.nonBlank()).isEqualTo(grid.nonBlank() + 1);
        assertThat(said.cell(ditto)).extracting(Cell::text).isEqualTo("2023/24");
    }

    @Test
    void changesAndAddsCells() {
        assertThat(texts(copy.changed(cell -> cell.saying("x"))))
                .containsOnly("x")
                .hasSize(5);
        assertThat(texts(copy.adding(List.of(text("A2"))))).containsExactly("A1", "B1", "C1", "A2", "B2", "C3");
    }

    @Test
    void leavesOutSingleCellsAndRanges() {
        assertThat(texts(copy.keeping(cell -> cell.address().column() == 2))).containsExactly("C1", "C3");
        assertThat(texts(copy.without(List.of(CellRange.parse("B1:C2"))))).containsExactly("A1", "C3");
        assertThat(texts(copy.without(List.of(CellRange.parse("A1:C1"), CellRange.parse("C3:C3")))))
                .containsExactly("B2");
        assertThat(texts(copy.without(List.of(CellRange.parse("A1:Z3"))))).isEmpty();
    }

    @Test
    void keepsWhatIsNotACell() {
        Grid bare = copy.keeping(cell -> false);

        assertThat(bare.sheet()).isEqualTo("Q1");
        assertThat(bare.merges()).isEqualTo(grid.merges());
        assertThat(bare.outOfView().rows()).containsExactly(2);
        assertThat(Objects.requireNonNull(grid.cell(0, 0)).text()).isEqualTo("A1");
    }

    private static List<String> texts(Grid grid) {
        return grid.cells().stream().map(Cell::text).toList();
    }

    private static Cell text(String at) {
        return Cell.text(Address.parse(at), at, Style.PLAIN);
    }
}
