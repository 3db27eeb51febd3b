package org.foireturns.lists;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.foireturns.model.Cell;
import org.foireturns.model.RawRecord;
import org.jspecify.annotations.Nullable;

/**
 * In a list that writes a label once for several rows, fills the blank cells from the row above: every label of a list
 * of groups, and the month of a list of records that names each month beside the first of its rows.
 */
final class OutlineCells {
    private final boolean groups;
    /** The column of the months that stand once for many rows; null when each row says its own, or none does. */
    private final @Nullable Column months;

    private final TreeMap<Integer, Cell> above = new TreeMap<>();

    OutlineCells(Plan plan, List<RawRecord> sample) {
        long blank = sample.stream().filter(row -> row.cell(0) == null).count();
        this.groups = plan.grouped() && blank * 5 > sample.size();
        Column day = plan.day();
        this.months =
                !groups && day != null && day.kind() == ColumnKind.PERIOD && areWrittenOnce(day, sample) ? day : null;
    }

    /** A row with the labels that it leaves out, on the left of the first that it has. */
    RawRecord filled(RawRecord row) {
        if (months != null) {
            return withMonth(row, months.index());
        }
        if (!groups) {
            return row;
        }
        int first = row.cells().iterator().next().address().column();
        above.tailMap(first, true).clear();
        row.cells().forEach(cell -> above.put(cell.address().column(), cell));
        List<Cell> cells = new ArrayList<>(above.headMap(first, false).values());
        cells.addAll(row.cells());
        return new RawRecord(row.row(), row.left(), cells);
    }

    private RawRecord withMonth(RawRecord row, int column) {
        Cell own = row.cell(column);
        if (own != null) {
            above.put(column, own);
            return row;
        }
        Cell month = above.get(column);
        if (month == null) {
            return row;
        }
        List<Cell> cells = new ArrayList<>(row.cells());
        cells.add(month);
        cells.sort((one, other) ->
                Integer.compare(one.address().column(), other.address().column()));
        return new RawRecord(row.row(), row.left(), cells);
    }

    /** Several months, none of them twice, the first beside the first row, and more rows without one than with one. */
    private static boolean areWrittenOnce(Column day, List<RawRecord> sample) {
        List<String> said = sample.stream()
                .map(row -> row.cell(day.index()))
                .filter(Objects::nonNull)
                .map(Cell::text)
                .toList();
        Set<String> each = new HashSet<>(said);
        return said.size() > 1
                && each.size() == said.size()
                && said.size() * 2 < sample.size()
                && sample.get(0).cell(day.index()) != null;
    }
}
