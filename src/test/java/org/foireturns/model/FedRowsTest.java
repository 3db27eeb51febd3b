package org.foireturns.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Rows that come from somewhere else make the same sheet, or none. */
class FedRowsTest {
    private static final Cell KIK = Cell.text(new Address(0, 0), "Kik", Style.PLAIN);
    private static final Cell GONE = Cell.struck(new Address(0, 0), "no longer", Style.PLAIN);

    private static Grid fed(Consumer<RowFeed> rows) {
        GridBuilder grid = Grid.named("Offences");
        rows.accept(grid.feeding(List.of(KIK, GONE)));
        return grid.build();
    }

    @Test
    void givesCellsTheirPlaces() {
        Grid grid = fed(feed -> {
            feed.row(2, 2, false, 1);
            feed.often(0);
            feed.once(Cell.text(new Address(0, 0), "KP/1", Style.PLAIN));
            feed.row(7, 2, true, 3);
            feed.gap(0);
            feed.often(1);
            feed.gap(4);
            feed.often(0);
        });

        assertThat(grid.cells())
                .extracting(cell -> cell.address() + " " + cell.text())
                .containsExactly("B3 Kik", "C3 KP/1", "D8 ", "H8 Kik");
        assertThat(grid.nonBlank()).isEqualTo(4);
        assertThat(grid.unseen()).containsExactly(grid.cell(7, 3));
        assertThat(grid.hasAltered()).isTrue();
        assertThat(grid.columns()).containsExactly(1, 2, 3, 7);
    }

    @Test
    void comesBackFromALargeSheetAsItWas() {
        GridBuilder large = Grid.named("Offences");
        for (int row = 0; row < 12_000; row++) {
            large.add(Cell.text(new Address(row, 0), "KP/" + row, Style.PLAIN));
            large.add(Cell.text(new Address(row, row % 5 + 1), "Kik", Style.PLAIN));
        }
        Grid grid = large.build();
        GridBuilder copy = Grid.named("Offences");
        grid.feed(copy.feeding(grid.often()));

        assertThat(grid.often()).hasSize(1);
        assertThat(copy.build().cells()).isEqualTo(grid.cells());
    }

    @Test
    void aSheetOfUsualSizeSaysNothingOften() {
        assertThat(Grid.named("Small").add(KIK).build().often()).isEmpty();
    }

    @Test
    void rowsThatNoSheetHasAreRefused() {
        refused(feed -> feed.row(0, 0, false, 0));
        refused(feed -> feed.often(0));
        refused(feed -> {
            feed.row(0, 2, false, 0);
            feed.often(0);
        });
        refused(feed -> {
            feed.row(0, 1, false, 0);
            feed.often(2);
        });
        refused(feed -> {
            feed.row(0, 2, true, 0);
            feed.gap(0);
            feed.often(0);
            feed.gap(0);
            feed.often(0);
        });
        refused(feed -> {
            feed.row(3, 1, false, 0);
            feed.often(0);
            feed.row(3, 1, false, 1);
        });
        refused(feed -> {
            feed.row(0, 1, false, 0);
            feed.once(Cell.text(new Address(0, 0), " ", Style.PLAIN));
        });
    }

    private static void refused(Consumer<RowFeed> rows) {
        assertThatThrownBy(() -> fed(rows)).isInstanceOf(IllegalArgumentException.class);
    }
}
