package org.foireturns.sight;

import java.util.Map;
import java.util.TreeMap;
import org.foireturns.model.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Lines of one label that end each run of rows with numbers of a sheet, where none begins one but the first: they are
 * the titles of what stands over them.
 */
final class Footers {
    private final Sheet sheet;
    /** By the first row of their run. */
    private final TreeMap<Integer, Cell> byRun = new TreeMap<>();

    Footers(Sheet sheet) {
        this.sheet = sheet;
        int last = sheet.cells().stream()
                .mapToInt(cell -> cell.address().row())
                .max()
                .orElse(-1);
        boolean all = true;
        int first = -1;
        for (int row = 0; row <= last + 1 && all; row++) {
            if (!sheet.blankRow(row)) {
                first = first < 0 ? row : first;
            } else if (first >= 0) {
                all = see(first, row - 1);
                first = -1;
            }
        }
        if (!all || byRun.size() < 2) {
            byRun.clear();
        }
    }

    /** Whether a run of rows has no numbers, or ends with a title and does not begin with one. */
    private boolean see(int first, int last) {
        boolean numbers = false;
        for (int row = first; row <= last && !numbers; row++) {
            numbers = sheet.hasValue(row, 0, sheet.columns());
        }
        if (!numbers) {
            return true;
        }
        Cell footer = alone(last);
        if (footer == null
                || (alone(first) != null && !byRun.isEmpty())
                || !sheet.hasValue(last - 1, 0, sheet.columns())) {
            return false;
        }
        byRun.put(first, footer);
        return true;
    }

    private @Nullable Cell alone(int row) {
        var labels = sheet.labels(row, 0, sheet.columns());
        return labels.size() == 1 && !sheet.hasValue(row, 0, sheet.columns()) ? labels.get(0) : null;
    }

    /** The title of the run that a row stands in; null when it has none. */
    @Nullable
    Cell of(int row) {
        Map.Entry<Integer, Cell> run = byRun.floorEntry(row);
        return run != null && row <= run.getValue().address().row() ? run.getValue() : null;
    }

    /** Whether a row holds the title of what stands over it. */
    boolean at(int row) {
        Cell footer = of(row);
        return footer != null && footer.address().row() == row;
    }
}
