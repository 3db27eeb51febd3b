package org.foireturns.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FillsTest {
    private static final int PINK = 0xFFC7E5;

    @Test
    void cellsAndBlanksHaveTheirColourAndOthersNone() {
        Grid grid = Grid.named("Sheet1")
                .fill(new Address(1_000_000, 16_000), 0)
                .fill(new Address(2, 3), PINK)
                .fill(new Address(0, 0), Fills.WHITE)
                .fill(new Address(0, 1), Fills.NONE)
                .add(Cell.text(new Address(5, 5), "x", Style.PLAIN))
                .build();

        assertThat(grid.fills().at(2, 3)).isEqualTo(PINK);
        assertThat(grid.fills().at(1_000_000, 16_000)).isZero();
        assertThat(grid.fills().at(2, 4)).isEqualTo(Fills.NONE);
        assertThat(grid.fills().at(0, 0)).isEqualTo(Fills.NONE);
        assertThat(grid.fills().all().map(filled -> filled.address().toString() + " " + filled.colour()))
                .containsExactly("D3 " + PINK, new Address(1_000_000, 16_000) + " 0");
        assertThat(grid.without(address -> true).fills().at(2, 3)).isEqualTo(PINK);
    }

    @Test
    void aLongSheetKeepsNone() {
        GridBuilder coloured = Grid.named("Sheet1");
        for (int row = 0; row <= Fills.MOST; row++) {
            coloured.fill(new Address(row, 0), PINK);
        }
        assertThat(coloured.build().fills().isEmpty()).isTrue();

        GridBuilder list = Grid.named("Sheet1").fill(new Address(0, 0), PINK);
        for (int row = 0; row <= GrowingRows.USUAL; row++) {
            list.add(Cell.text(new Address(row, 0), "x", Style.PLAIN));
        }
        assertThat(list.build().fills().isEmpty()).isTrue();
    }
}
