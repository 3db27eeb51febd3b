package org.foireturns.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GridTest {
    @Test
    void keepsWhatHangsOnItsCells() {
        Grid grid = filled(2, 2)
                .comment(new Comment(Address.parse("B1"), "first"))
                .comment(new Comment(Address.parse("D9"), "on a blank one"))
                .comment(new Comment(Address.parse("B1"), "second"))
                .build();
        Comment both = new Comment(Address.parse("B1"), "first\nsecond");
        Comment blank = new Comment(Address.parse("D9"), "on a blank one");

        assertThat(grid.comments()).containsExactly(both, blank);
        assertThat(grid.without(cell -> cell.row() == 0).comments()).containsExactly(both, blank);
        assertThat(grid.commented(List.of(blank)).comments()).containsExactly(blank);
        assertThat(grid.commented(List.of(blank)).cells()).isEqualTo(grid.cells());
    }

    @Test
    void whatHangsOnHiddenCellsIsNotInView() {
        Grid grid = filled(6, 6)
                .hideRow(1)
                .hideColumns(2, 2)
                .merge(CellRange.parse("D4:E4"))
                .comment(new Comment(Address.parse("A2"), "hidden row"))
                .comment(new Comment(Address.parse("C1"), "hidden column"))
                .comment(new Comment(Address.parse("E4"), "under a merge"))
                .comment(new Comment(Address.parse("D4"), "seen"))
                .build();
        Grid hidden = filled(2, 2)
                .visibility(Visibility.HIDDEN)
                .comment(new Comment(Address.parse("A1"), "hidden sheet"))
                .build();

        assertThat(grid.comments()).containsExactly(new Comment(Address.parse("D4"), "seen"));
        assertThat(hidden.comments()).isEmpty();
    }

    @Test
    void knowsTheCellsUnderAMerge() {
        Grid grid = filled(6, 6)
                .merge(CellRange.parse("B2:C3"))
                .merge(CellRange.parse("D2:D4"))
                .merge(CellRange.parse("A5:F5"))
                .build();

        assertThat(grid.covered())
                .extracting(cell -> cell.address().toString())
                .containsExactly("C2", "B3", "C3", "D3", "D4", "B5", "C5", "D5", "E5", "F5");
        assertThat(grid.outOfView().covered(Address.parse("B2"))).isFalse();
        assertThat(grid.outOfView().covered(Address.parse("C2"))).isTrue();
    }

    @Test
    void findsThemHoweverManyMergesThereAre() {
        Random random = new Random(5);
        for (int trial = 0; trial < 200; trial++) {
            GridBuilder builder = filled(12, 12);
            boolean[][] taken = new boolean[12][12];
            for (int i = 0; i < 10; i++) {
                int row = random.nextInt(12);
                int column = random.nextInt(12);
                CellRange merge = CellRange.of(
                        row, column, Math.min(11, row + random.nextInt(4)), Math.min(11, column + random.nextInt(4)));
                if (free(merge, taken)) {
                    builder.merge(merge);
                }
            }
            Grid grid = builder.build();

            for (Cell cell : grid.cells()) {
                boolean under = grid.merges().stream()
                        .anyMatch(merge ->
                                merge.contains(cell.address()) && !merge.first().equals(cell.address()));
                assertThat(grid.outOfView().covered(cell.address()))
                        .as("%s under %s", cell.address(), grid.merges())
                        .isEqualTo(under);
            }
        }
    }

    private static boolean free(CellRange merge, boolean[][] taken) {
        for (int row = merge.first().row(); row <= merge.last().row(); row++) {
            for (int column = merge.first().column(); column <= merge.last().column(); column++) {
                if (taken[row][column]) {
                    return false;
                }
            }
        }
        for (int row = merge.first().row(); row <= merge.last().row(); row++) {
            for (int column = merge.first().column(); column <= merge.last().column(); column++) {
                taken[row][column] = true;
            }
        }
        return true;
    }

    @Test
    void leavesThemOutAndKeepsTheRest() {
        Grid grid = filled(2, 3)
                .merge(CellRange.parse("A1:B1"))
                .cover(Address.parse("C2"))
                .cover(Address.parse("Z9"))
                .hideRow(1)
                .hideColumns(2, 2)
                .visibility(Visibility.HIDDEN)
                .build();

        Grid seen = grid.seen();

        assertThat(grid.nonBlank()).isEqualTo(6);
        assertThat(grid.covered()).extracting(Cell::text).containsExactly("B1", "C2");
        assertThat(seen.cells()).extracting(Cell::text).containsExactly("A1", "C1", "A2", "B2");
        assertThat(seen.covered()).isEmpty();
        assertThat(seen.merges()).isEqualTo(grid.merges());
        assertThat(seen.outOfView().row(1)).isTrue();
        assertThat(seen.outOfView().column(2)).isTrue();
        assertThat(seen.visibility()).isEqualTo(Visibility.HIDDEN);
        assertThat(filled(1, 1).build().covered()).isEmpty();
    }

    private static GridBuilder filled(int rows, int columns) {
        GridBuilder grid = Grid.named("Q1");
        IntStream.range(0, rows * columns)
                .mapToObj(i -> new Address(i / columns, i % columns))
                .forEach(place -> grid.add(Cell.text(place, place.toString(), Style.PLAIN)));
        return grid;
    }
}
