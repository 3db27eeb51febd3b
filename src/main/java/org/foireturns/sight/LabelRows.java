package org.foireturns.sight;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;

/** In which rows of each column labels stand, and where the heads over a number begin and end. */
final class LabelRows {
    private final Sheet sheet;
    private final Map<Integer, NavigableSet<Integer>> labels = new HashMap<>();
    private final Map<Integer, NavigableSet<Integer>> headings = new HashMap<>();
    private final Map<Address, Heads> heads = new HashMap<>();

    /**
     * The heads over the column of a number.
     *
     * @param first row of the nearest; -1 where there is none
     * @param top row of the topmost that stands on the others; the row of the number where there is none
     */
    record Heads(int first, int top) {}

    LabelRows(Sheet sheet) {
        this.sheet = sheet;
        for (Cell cell : sheet.cells()) {
            if (sheet.label(cell.address().row(), cell.address().column()) != null) {
                add(sheet.place(cell));
            }
        }
    }

    private void add(CellRange label) {
        int bottom = Math.min(label.last().row(), label.first().row() + Sheet.REACH);
        int right = Math.min(label.last().column(), sheet.columns() - 1);
        for (int row = label.first().row(); row <= bottom; row++) {
            boolean heading = !sheet.hasValue(row, 0, sheet.columns());
            for (int column = label.first().column(); column <= right; column++) {
                labels.computeIfAbsent(column, none -> new TreeSet<>()).add(row);
                if (heading) {
                    headings.computeIfAbsent(column, none -> new TreeSet<>()).add(row);
                }
            }
        }
    }

    /** The rows after one and before another in which a label stands in a column. */
    NavigableSet<Integer> between(int above, int below, int column) {
        return between(labels, above, below, column);
    }

    /** Those of them in which no number stands. */
    NavigableSet<Integer> headingsBetween(int above, int below, int column) {
        return between(headings, above, below, column);
    }

    private static NavigableSet<Integer> between(
            Map<Integer, NavigableSet<Integer>> rows, int above, int below, int column) {
        NavigableSet<Integer> all = rows.get(column);
        return all == null || above + 1 >= below ? new TreeSet<>() : all.subSet(above, false, below, false);
    }

    Heads heads(Address number) {
        int column = number.column();
        NavigableSet<Integer> above = between(-1, number.row(), column).descendingSet();
        for (int row : above) {
            if (head(row, column)) {
                return heads.computeIfAbsent(new Address(row, column), first -> new Heads(row, top(row, column)));
            }
        }
        return new Heads(-1, number.row());
    }

    private int top(int first, int column) {
        int top = first;
        while (top > 0 && !sheet.blankRow(top - 1) && (head(top - 1, column) || sheet.at(top - 1, column) == null)) {
            top--;
        }
        return top;
    }

    /** Whether a label stands there that no number stands next to. */
    private boolean head(int row, int column) {
        return sheet.label(row, column) != null && !Over.runs(sheet, row, column);
    }
}
