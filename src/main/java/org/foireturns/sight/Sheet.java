package org.foireturns.sight;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.foireturns.grammar.Grammar;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Grid;
import org.jspecify.annotations.Nullable;

/** A sheet as the eye meets it: a merged cell stands in all its places, and each cell is a number or a label. */
final class Sheet {
    /** How many rows or columns a look goes at most; a table that is longer is not seen from its end. */
    static final int REACH = 400;

    /** What stands in a place. */
    enum Sort {
        BLANK,
        VALUE,
        LABEL
    }

    private static final TreeSet<Integer> NO_COLUMNS = new TreeSet<>();

    private final Grid grid;
    private final int columns;
    private final Map<Address, Cell> merged = new HashMap<>();
    /** By its first cell, where a merged cell stands. */
    private final Map<Address, CellRange> places = new HashMap<>();

    /** By row, the columns that merged cells reach over. */
    private final Map<Integer, TreeSet<Integer>> mergedColumns = new HashMap<>();

    private final Sorts sorts;
    /** Each when it was asked for. */
    private final @Nullable SheetRow[] rows;

    Sheet(Grid grid, Grammar grammar) {
        this.grid = grid;
        int widest = 0;
        int lowest = 0;
        for (Cell cell : grid.cells()) {
            widest = Math.max(widest, cell.address().column() + 1);
            lowest = Math.max(lowest, cell.address().row() + 1);
        }
        this.columns = widest;
        for (CellRange merge : grid.merges()) {
            Cell first = grid.cell(merge.first());
            if (first != null) {
                places.put(merge.first(), merge);
                spread(first, merge, lowest);
            }
        }
        this.rows = new SheetRow[lowest + 1];
        this.sorts = new Sorts(this, grammar);
    }

    private void spread(Cell first, CellRange merge, int lowest) {
        int bottom = Math.min(merge.last().row(), Math.min(lowest, merge.first().row() + REACH));
        int right = Math.min(
                merge.last().column(), Math.min(columns - 1, merge.first().column() + REACH));
        for (int row = merge.first().row(); row <= bottom; row++) {
            for (int column = merge.first().column(); column <= right; column++) {
                merged.put(new Address(row, column), first);
                mergedColumns.computeIfAbsent(row, none -> new TreeSet<>()).add(column);
            }
        }
    }

    String name() {
        return grid.sheet();
    }

    int columns() {
        return columns;
    }

    List<Cell> cells() {
        return grid.cells();
    }

    /** What stands in a place; a merged cell in all of its places. */
    @Nullable
    Cell at(int row, int column) {
        return row(row).cell(column);
    }

    /** Where a cell stands: the whole of a merged one. */
    CellRange place(Cell cell) {
        return places.getOrDefault(cell.address(), new CellRange(cell.address(), cell.address()));
    }

    Sort sort(int row, int column) {
        return row(row).sort(column);
    }

    boolean value(int row, int column) {
        return sort(row, column) == Sort.VALUE;
    }

    /** The label in a place, or null. */
    @Nullable
    Cell label(int row, int column) {
        return sort(row, column) == Sort.LABEL ? at(row, column) : null;
    }

    /** The label at the top of the run of labels in which another stands, or at the left of its row; null for none. */
    @Nullable
    Cell headOf(Cell label) {
        int row = label.address().row();
        int column = label.address().column();
        int above = row - 1;
        while (label(above - 1, column) != null && row - above < REACH) {
            above--;
        }
        return label(above, column);
    }

    boolean blankRow(int row) {
        return row(row).isBlank();
    }

    /** A row; one that is not there is blank. */
    private SheetRow row(int row) {
        if (row < 0 || row >= rows.length) {
            return SheetRow.BLANK;
        }
        SheetRow known = rows[row];
        if (known == null) {
            known = made(row);
            rows[row] = known;
        }
        return known;
    }

    private SheetRow made(int row) {
        TreeMap<Integer, Cell> filled = new TreeMap<>();
        for (int column : mergedColumns.getOrDefault(row, NO_COLUMNS)) {
            filled.put(column, Objects.requireNonNull(merged.get(new Address(row, column))));
        }
        grid.row(row).forEach(cell -> filled.put(cell.address().column(), cell));
        return filled.isEmpty() ? SheetRow.BLANK : new SheetRow(filled, cell -> sorts.of(cell));
    }

    /** Whether a number stands in a row between two columns, both included. */
    boolean hasValue(int row, int left, int right) {
        return row(row).hasValue(left, right);
    }

    /** The labels of a row between two columns, both included, from left to right; a merged one once. */
    List<Cell> labels(int row, int left, int right) {
        return row(row).labels(left, right);
    }

    /**
     * The column of the next label in a row; -1 where there is none.
     *
     * @param step 1 to the right, -1 to the left
     */
    int nextLabel(int row, int column, int step) {
        return row(row).nextLabel(column, step);
    }
}
