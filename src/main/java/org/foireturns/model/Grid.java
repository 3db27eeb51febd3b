package org.foireturns.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One sheet as a rectangle of cells with its merges and hidden rows and columns. Holds non-blank cells only: a cell
 * with a style and no value is blank, and so is a text of nothing but spaces.
 */
public final class Grid {
    private final String sheet;
    private final Visibility visibility;
    private final NavigableMap<Integer, NavigableMap<Integer, Cell>> rows;
    private final List<CellRange> merges;
    private final BitSet hiddenRows;
    private final BitSet hiddenColumns;

    private Grid(Builder builder) {
        this.sheet = builder.sheet;
        this.visibility = builder.visibility;
        this.rows = builder.rows;
        this.merges = List.copyOf(builder.merges);
        this.hiddenRows = builder.hiddenRows;
        this.hiddenColumns = builder.hiddenColumns;
    }

    public static Builder named(String sheet) {
        return new Builder(sheet);
    }

    public String sheet() {
        return sheet;
    }

    public Visibility visibility() {
        return visibility;
    }

    public @Nullable Cell cell(int row, int column) {
        NavigableMap<Integer, Cell> line = rows.get(row);
        return line == null ? null : line.get(column);
    }

    public @Nullable Cell cell(Address address) {
        return cell(address.row(), address.column());
    }

    /** The numbers of the rows that hold a cell, ascending. */
    public NavigableSet<Integer> rowNumbers() {
        return Collections.unmodifiableNavigableSet(rows.navigableKeySet());
    }

    /** The cells of one row from left to right; empty when the row is blank. */
    public Collection<Cell> row(int row) {
        NavigableMap<Integer, Cell> line = rows.get(row);
        return line == null ? List.of() : Collections.unmodifiableCollection(line.values());
    }

    /** The cells of one row between two columns, the second not included. */
    public Collection<Cell> row(int row, int left, int right) {
        NavigableMap<Integer, Cell> line = rows.get(row);
        return line == null
                ? List.of()
                : Collections.unmodifiableCollection(
                        line.subMap(left, true, right, false).values());
    }

    /** The same sheet without some of its cells. */
    public Grid without(Predicate<Address> left) {
        Builder rest = named(sheet).visibility(visibility);
        rows.values().forEach(line -> line.values().stream()
                .filter(cell -> !left.test(cell.address()))
                .forEach(rest::add));
        merges.stream().filter(merge -> !left.test(merge.first())).forEach(rest::merge);
        hiddenRows.stream().forEach(rest::hideRow);
        hiddenColumns.stream().forEach(column -> rest.hideColumns(column, column));
        return rest.build();
    }

    /** Every cell in reading order. */
    public List<Cell> cells() {
        return rows.values().stream().flatMap(line -> line.values().stream()).toList();
    }

    public int nonBlank() {
        return rows.values().stream().mapToInt(NavigableMap::size).sum();
    }

    public List<CellRange> merges() {
        return merges;
    }

    public boolean rowHidden(int row) {
        return hiddenRows.get(row);
    }

    public boolean columnHidden(int column) {
        return hiddenColumns.get(column);
    }

    /** The numbers of the hidden rows, ascending. */
    public IntStream hiddenRows() {
        return hiddenRows.stream();
    }

    /** The numbers of the hidden columns, ascending. */
    public IntStream hiddenColumns() {
        return hiddenColumns.stream();
    }

    /** Collects a sheet while it is read; each cell may come once. */
    public static final class Builder {
        private final String sheet;
        private Visibility visibility = Visibility.VISIBLE;
        private final NavigableMap<Integer, NavigableMap<Integer, Cell>> rows = new TreeMap<>();
        private final List<CellRange> merges = new ArrayList<>();
        private final BitSet hiddenRows = new BitSet();
        private final BitSet hiddenColumns = new BitSet();

        private Builder(String sheet) {
            this.sheet = sheet;
        }

        public Builder visibility(Visibility seen) {
            this.visibility = seen;
            return this;
        }

        /**
         * Adds a cell; one of nothing but spaces is blank and left out.
         *
         * @throws IllegalArgumentException if the position is taken: a file that says a cell twice is not to be trusted
         */
        public Builder add(Cell cell) {
            if (cell.text().isBlank() && cell.noteMark().isBlank() && cell.kind() != CellKind.UNCALCULATED) {
                return this;
            }
            NavigableMap<Integer, Cell> line =
                    rows.computeIfAbsent(cell.address().row(), row -> new TreeMap<>());
            if (line.putIfAbsent(cell.address().column(), cell) != null) {
                throw new IllegalArgumentException("cell " + cell.address() + " is given twice");
            }
            return this;
        }

        public Builder merge(CellRange range) {
            merges.add(range);
            return this;
        }

        public Builder hideRow(int row) {
            hiddenRows.set(row);
            return this;
        }

        public Builder hideColumns(int first, int last) {
            hiddenColumns.set(first, last + 1);
            return this;
        }

        public Grid build() {
            return new Grid(this);
        }
    }
}
