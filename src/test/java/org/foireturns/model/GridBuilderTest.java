package org.foireturns.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class GridBuilderTest {
    private static Cell text(String address, String text) {
        return Cell.text(Address.parse(address), text, Style.PLAIN);
    }

    private final GridBuilder grid = Grid.named("Q1");

    @Test
    void leavesOutWhatSaysNothing() {
        assertThat(grid.offer(text("A1", "  "))).isTrue();
        assertThat(grid.add(text("B1", "12")).build().cells())
                .extracting(Cell::text)
                .containsExactly("12");
    }

    @Test
    void takesNoCellTwice() {
        grid.add(text("A1", "12"));
        assertThat(grid.offer(text("A1", "13"))).isFalse();
        assertThatThrownBy(() -> grid.add(text("A1", "13"))).hasMessageContaining("A1 is given twice");
    }

    @Test
    void replacesOnlyWhatIsThere() {
        grid.add(text("A1", "12")).replace(Cell.unseen(Address.parse("A1"), Style.PLAIN));
        assertThatThrownBy(() -> grid.replace(text("B1", "13"))).hasMessageContaining("B1 was never given");
        assertThat(grid.build().unseen()).hasSize(1);
    }

    @Test
    void beginsASheetLikeAnother() {
        Grid other = grid.add(text("A1", "12"))
                .merge(CellRange.parse("A1:B1"))
                .hideRow(3)
                .hideColumns(1, 2)
                .cover(Address.parse("C2"))
                .fill(Address.parse("D1"), 0xFFC7E5)
                .visibility(Visibility.HIDDEN)
                .build();

        Grid like = GridBuilder.like(other).build();

        assertThat(like.cells()).isEmpty();
        assertThat(like.sheet()).isEqualTo("Q1");
        assertThat(like.merges()).isEqualTo(other.merges());
        assertThat(like.outOfView().row(3)).isTrue();
        assertThat(like.outOfView().columns()).containsExactly(1, 2);
        assertThat(like.outOfView().covered(Address.parse("C2"))).isTrue();
        assertThat(like.fills().at(Address.parse("D1"))).isEqualTo(0xFFC7E5);
        assertThat(like.visibility()).isEqualTo(Visibility.HIDDEN);
    }
}
