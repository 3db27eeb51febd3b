package org.foireturns.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Grid;
import org.jspecify.annotations.Nullable;

/** A rectangle of a grid, seen by itself. */
record Region(Grid grid, Merges merges, CellRange range) {

    /** The smallest region that holds every cell of the grid; null for a blank grid. */
    static @Nullable Region of(Grid grid) {
        return tight(grid, Merges.of(grid), 0, 0, Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    private static @Nullable Region tight(Grid grid, Merges merges, int top, int left, int bottom, int right) {
        int first = Integer.MAX_VALUE;
        int last = -1;
        int leftmost = Integer.MAX_VALUE;
        int rightmost = -1;
        for (int row : grid.rowNumbers().subSet(top, true, bottom, true)) {
            for (Cell cell : grid.row(row)) {
                int column = cell.address().column();
                if (column >= left && column <= right) {
                    first = Math.min(first, row);
                    last = row;
                    leftmost = Math.min(leftmost, column);
                    rightmost = Math.max(rightmost, column);
                }
            }
        }
        return last < 0 ? null : new Region(grid, merges, CellRange.of(first, leftmost, last, rightmost));
    }

    int top() {
        return range.first().row();
    }

    int bottom() {
        return range.last().row();
    }

    int left() {
        return range.first().column();
    }

    int right() {
        return range.last().column();
    }

    IntStream columns() {
        return IntStream.rangeClosed(left(), right());
    }

    /** The cells of one row inside the region, from left to right. */
    List<Cell> row(int row) {
        List<Cell> inside = new ArrayList<>();
        for (Cell cell : grid.row(row)) {
            if (cell.address().column() >= left() && cell.address().column() <= right()) {
                inside.add(cell);
            }
        }
        return inside;
    }

    /** The numbers of the rows that hold a cell inside the region. */
    List<Integer> rows() {
        return grid.rowNumbers().subSet(top(), true, bottom(), true).stream()
                .filter(row -> !row(row).isEmpty())
                .toList();
    }

    List<Cell> cells() {
        return rows().stream().flatMap(row -> row(row).stream()).toList();
    }

    /** The cell at a position, or the one of this region whose merge covers it. */
    @Nullable
    Cell covering(int row, int column) {
        Cell own = grid.cell(row, column);
        if (own != null) {
            return own;
        }
        CellRange merge = merge(row, column);
        return merge == null || !range.contains(merge.first()) ? null : grid.cell(merge.first());
    }

    /** The merge that covers a position, or null. */
    @Nullable
    CellRange merge(int row, int column) {
        return merges.at(row, column);
    }

    /** The smallest rectangle around this region and another one of the same grid. */
    Region with(Region other) {
        return new Region(
                grid,
                merges,
                CellRange.of(
                        Math.min(top(), other.top()),
                        Math.min(left(), other.left()),
                        Math.max(bottom(), other.bottom()),
                        Math.max(right(), other.right())));
    }

    Region rows(int first, int last) {
        return Objects.requireNonNull(tight(grid, merges, first, left(), last, right()));
    }

    Region columns(int first, int last) {
        return Objects.requireNonNull(tight(grid, merges, top(), first, bottom(), last));
    }

    /** The parts between blank rows, top to bottom. A row that a merge runs through is not blank. */
    List<Region> splitAtBlankRows() {
        List<Integer> filled = rows();
        List<Region> parts = new ArrayList<>();
        int start = filled.get(0);
        for (int i = 1; i <= filled.size(); i++) {
            boolean gap = i == filled.size()
                    || (filled.get(i) > filled.get(i - 1) + 1 && !bridgedRows(filled.get(i - 1), filled.get(i)));
            if (gap) {
                parts.add(rows(start, filled.get(i - 1)));
                start = i < filled.size() ? filled.get(i) : start;
            }
        }
        return parts;
    }

    private boolean bridgedRows(int above, int below) {
        return grid.merges().stream()
                .anyMatch(merge -> merge.first().row() <= above && merge.last().row() >= below - 1);
    }

    /** The parts between blank columns, left to right. A column that a merge runs through is not blank. */
    List<Region> splitAtBlankColumns() {
        TreeSet<Integer> filled = new TreeSet<>();
        for (Cell cell : cells()) {
            filled.add(cell.address().column());
        }
        for (CellRange merge : grid.merges()) {
            if (merge.first().row() >= top() && merge.last().row() <= bottom() && grid.cell(merge.first()) != null) {
                for (int column = merge.first().column(); column <= merge.last().column(); column++) {
                    if (column >= left() && column <= right()) {
                        filled.add(column);
                    }
                }
            }
        }
        List<Region> parts = new ArrayList<>();
        int start = filled.first();
        Integer before = null;
        for (int column : filled) {
            if (before != null && column > before + 1) {
                parts.add(columns(start, before));
                start = column;
            }
            before = column;
        }
        parts.add(columns(start, filled.last()));
        return parts;
    }
}
