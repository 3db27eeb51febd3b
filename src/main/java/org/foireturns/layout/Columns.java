package org.foireturns.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.foireturns.layout.CellSense.Lean;
import org.foireturns.model.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Which columns of a table hold labels and which hold values, and how they go together: each run of label columns
 * governs the value columns to its right, up to the next run.
 */
final class Columns {
    private static final int SEQUENCE = 3;

    private final NavigableSet<Integer> values = new TreeSet<>();
    private final NavigableSet<Integer> labels = new TreeSet<>();

    private Columns() {}

    /**
     * Tells the columns of a table apart.
     *
     * @param head the line of labels right above the body, or null
     */
    static Columns of(List<Line> body, @Nullable Line head, CellSense sense) {
        Map<Integer, Cell> heads = new HashMap<>();
        if (head != null) {
            head.cells().forEach(cell -> heads.put(cell.address().column(), cell));
        }
        Map<Integer, List<Cell>> cells = new java.util.TreeMap<>();
        body.forEach(line -> line.cells()
                .forEach(cell -> cells.computeIfAbsent(cell.address().column(), key -> new ArrayList<>())
                        .add(cell)));
        Columns columns = new Columns();
        cells.forEach((column, stack) -> (readsAsValues(stack, sense) ? columns.values : columns.labels).add(column));
        cells.forEach((column, stack) -> {
            Cell own = heads.get(column);
            boolean leading =
                    columns.values.contains(column) && columns.values.first().equals(column);
            boolean said = own != null && sense.headsLabels(own);
            if (columns.values.size() > 1
                    && columns.values.contains(column)
                    && (said || (leading && counts(stack, sense)))) {
                columns.values.remove(column);
                columns.labels.add(column);
            }
        });
        return columns;
    }

    private static boolean readsAsValues(List<Cell> stack, CellSense sense) {
        long labels =
                stack.stream().filter(cell -> sense.lean(cell) == Lean.LABEL).count();
        return labels * 2 < stack.size();
    }

    /** Whether a column of numbers counts up one by one, or is all years, as ages and years down the side do. */
    private static boolean counts(List<Cell> stack, CellSense sense) {
        List<BigDecimal> numbers = new ArrayList<>();
        boolean years = true;
        for (Cell cell : stack) {
            years &= sense.lean(cell) == Lean.EITHER;
            BigDecimal number = cell.number();
            if (number != null) {
                numbers.add(number);
            }
        }
        if (years) {
            return true;
        }
        for (int i = 1; i < numbers.size(); i++) {
            if (numbers.get(i).subtract(numbers.get(i - 1)).compareTo(BigDecimal.ONE) != 0) {
                return false;
            }
        }
        return numbers.size() >= SEQUENCE;
    }

    NavigableSet<Integer> values() {
        return values;
    }

    boolean holdsLabels(int column) {
        return labels.contains(column);
    }

    boolean holdsValues(int column) {
        return values.contains(column);
    }

    /** The label columns that govern a value column, left to right. */
    List<Integer> labelsOf(int valueColumn) {
        Integer last = labels.lower(valueColumn);
        List<Integer> run = new ArrayList<>();
        if (last == null) {
            return run;
        }
        Integer divider = values.lower(last);
        for (int column : labels.headSet(last, true)) {
            if (divider == null || column > divider) {
                run.add(column);
            }
        }
        return run;
    }
}
