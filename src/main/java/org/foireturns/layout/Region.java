package org.foireturns.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
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
        for (int row : grid.rowNumbers(top, bottom)) {
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
        Collection<Cell> whole = grid.row(row);
        List<Cell> inside = new ArrayList<>(whole.size());
        for (Cell cell : whole) {
            if (inside(cell)) {
                inside.add(cell);
            }
        }
        return inside;
    }

    private boolean inside(Cell cell) {
        int column = cell.address().column();
        return column >= range.first().column() && column <= range.last().column();
    }

    /** The numbers of the rows that hold a cell inside the region. */
    List<Integer> rows() {
        return grid.rowNumbers(top(), bottom()).stream()
                .filter(row -> grid.row(row).stream().anyMatch(this::inside))
                .toList();
    }

    List<Cell> cells() {
        return rows().stream().flatMap(row -> row(row).stream()).toList();
    }

    /** How many cells it holds. */
    int size() {
        int size = 0;
        for (int row : grid.rowNumbers(top(), bottom())) {
            size += row(row).size();
        }
        return size;
    }

    /** How many cells it holds besides those of a region within it that reaches to its top. */
    int sizeWithout(Region upper) {
        int size = 0;
        int from = left() == upper.left() && right() == upper.right() ? upper.bottom() + 1 : top();
        for (int row : grid.rowNumbers(from, bottom())) {
            for (Cell cell : row(row)) {
                size += upper.range.contains(cell.address()) ? 0 : 1;
            }
        }
        return size;
    }

    /** Whether the rectangles of both share a position. */
    boolean meets(Region other) {
        return top() <= other.bottom() && other.top() <= bottom() && left() <= other.right() && other.left() <= right();
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
        BitSet filled = new BitSet(right() + 1);
        for (int row : rows()) {
            for (Cell cell : grid.row(row)) {
                if (inside(cell)) {
                    filled.set(cell.address().column());
                }
            }
        }
        for (CellRange merge : grid.merges()) {
            int first = Math.max(left(), merge.first().column());
            int last = Math.min(right(), merge.last().column());
            if (first <= last
                    && merge.first().row() >= top()
                    && merge.last().row() <= bottom()
                    && grid.cell(merge.first()) != null) {
                filled.set(first, last + 1);
            }
        }
        List<Region> parts = new ArrayList<>();
        int start = filled.nextSetBit(0);
        while (start >= 0) {
            int gap = filled.nextClearBit(start);
            parts.add(start == left() && gap > right() ? this : columns(start, gap - 1));
            start = filled.nextSetBit(gap);
        }
        return parts;
    }
}
