package org.foireturns.sight;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.foireturns.model.Cell;
import org.foireturns.sight.Sheet.Sort;
import org.jspecify.annotations.Nullable;

/**
 * One row of a sheet, of which the same is asked again and again: what stands in its places, and where the next label
 * is. A look goes along a row from each of its cells, so none of the answers walks through the cells between.
 */
final class SheetRow {
    static final SheetRow BLANK = new SheetRow(new TreeMap<>(), cell -> Sort.BLANK);

    private final int[] columns;
    private final List<Cell> cells;
    private final Function<Cell, Sort> sorts;
    private @Nullable Sorted sorted;

    /**
     * A row.
     *
     * @param filled by column what stands there; a merged cell in all of its places
     * @param sorts tells numbers from labels, once all rows are known
     */
    SheetRow(SortedMap<Integer, Cell> filled, Function<Cell, Sort> sorts) {
        this.columns = filled.keySet().stream().mapToInt(column -> column).toArray();
        this.cells = List.copyOf(filled.values());
        this.sorts = sorts;
    }

    /** The numbers and labels of a row. */
    private static final class Sorted {
        private final List<Sort> sorts;
        private final int[] labelColumns;
        private final int[] valueColumns;
        private final List<Cell> labels;
        /** The same, a merged one once. */
        private final List<Cell> each;

        Sorted(SheetRow row) {
            this.sorts = row.cells.stream().map(row.sorts).toList();
            this.labelColumns = columns(row, Sort.LABEL);
            this.valueColumns = columns(row, Sort.VALUE);
            this.labels = IntStream.range(0, sorts.size())
                    .filter(place -> sorts.get(place) == Sort.LABEL)
                    .mapToObj(row.cells::get)
                    .toList();
            this.each = labels.stream().distinct().toList();
        }

        private int[] columns(SheetRow row, Sort sort) {
            return IntStream.range(0, sorts.size())
                    .filter(place -> sorts.get(place) == sort)
                    .map(place -> row.columns[place])
                    .toArray();
        }
    }

    private Sorted sorted() {
        Sorted known = sorted;
        if (known == null) {
            known = new Sorted(this);
            sorted = known;
        }
        return known;
    }

    boolean isBlank() {
        return columns.length == 0;
    }

    /** The cell in a column; null for none. */
    @Nullable
    Cell cell(int column) {
        int at = index(columns, column);
        return at < columns.length && columns[at] == column ? cells.get(at) : null;
    }

    /** What stands in a column. */
    Sort sort(int column) {
        int at = index(columns, column);
        return at < columns.length && columns[at] == column ? sorted().sorts.get(at) : Sort.BLANK;
    }

    /** Whether a number stands between two columns, both included. */
    boolean hasValue(int left, int right) {
        int[] valueColumns = sorted().valueColumns;
        int first = index(valueColumns, left);
        return first < valueColumns.length && valueColumns[first] <= right;
    }

    /** The labels between two columns, both included, from left to right; a merged one once. */
    List<Cell> labels(int left, int right) {
        Sorted row = sorted();
        int first = index(row.labelColumns, left);
        int end = right < left ? first : index(row.labelColumns, right + 1);
        return end - first == row.labels.size()
                ? row.each
                : row.labels.subList(first, end).stream().distinct().toList();
    }

    /**
     * The column of the next label in a direction; -1 where there is none.
     *
     * @param step 1 to the right, -1 to the left
     */
    int nextLabel(int column, int step) {
        int[] labelColumns = sorted().labelColumns;
        int next = step > 0 ? index(labelColumns, column + 1) : index(labelColumns, column) - 1;
        return next >= 0 && next < labelColumns.length ? labelColumns[next] : -1;
    }

    /** The place of the first of some columns that is not before one; mostly all of them are filled from the first. */
    private static int index(int[] columns, int column) {
        int near = columns.length == 0 ? 0 : column - columns[0];
        if (near >= 0 && near < columns.length && columns[near] == column) {
            return near;
        }
        int found = Arrays.binarySearch(columns, column);
        return found < 0 ? -found - 1 : found;
    }
}
