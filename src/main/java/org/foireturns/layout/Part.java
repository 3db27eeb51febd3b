package org.foireturns.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.foireturns.layout.CellSense.Lean;
import org.foireturns.model.Cell;
import org.jspecify.annotations.Nullable;

/**
 * A part of a sheet between blank rows or columns, which may go on below a blank row: rows that fit under the same
 * header, groups of such rows, or all rows when the header stands alone.
 *
 * @param columns those of its last table; null when that has no header
 * @param header its last line of heads, when it has no values of its own to stand over
 */
record Part(
        Region region, @Nullable Columns columns, @Nullable Line header) {
    private static final int LEAST_HEADS = 3;

    static Part of(Region region, CellSense sense) {
        List<Line> lines = Line.of(region, sense);
        List<TableParts> tables = TableParts.cut(lines, sense, new ArrayList<>());
        if (tables.isEmpty()) {
            return new Part(region, null, TableParts.lastHead(lines));
        }
        TableParts table = tables.get(tables.size() - 1);
        Line head = table.head();
        return new Part(region, head == null ? null : Columns.of(table.body(), head, sense), null);
    }

    /** Both parts as one when the lower one goes on where this one stops; else null. */
    @Nullable
    Part joined(Region below, CellSense sense) {
        if (below.top() <= region.bottom() || (columns == null && header == null)) {
            return null;
        }
        List<Line> lines = Line.of(below, sense);
        int start = 0;
        while (start < lines.size()
                && !lines.get(start).body()
                && lines.get(start).single()) {
            start++;
        }
        if (header != null && start == 0 && goesOnAsHeader(lines)) {
            return new Part(region.with(below), null, lines.get(lines.size() - 1));
        }
        if (start == lines.size() || !lines.get(start).body()) {
            return null;
        }
        if (columns == null) {
            return heads(lines, start, sense)
                    ? new Part(region.with(below), Columns.of(bodies(lines), header, sense), null)
                    : null;
        }
        boolean fits = lines.subList(0, start).stream()
                        .allMatch(line -> columns.holdsLabels(
                                line.cells().get(0).address().column()))
                && bodies(lines).stream().flatMap(line -> line.cells().stream()).allMatch(cell -> fits(cell, sense));
        return fits ? new Part(region.with(below), columns, null) : null;
    }

    /** A number may be a label, such as an age; words are no value. */
    private boolean fits(Cell cell, CellSense sense) {
        int column = cell.address().column();
        return columns != null
                && (columns.holdsLabels(column) || (sense.lean(cell) != Lean.LABEL && columns.holdsValues(column)));
    }

    /** Whether the last line here stands over every column of values below, and over several at that. */
    private boolean heads(List<Line> lines, int start, CellSense sense) {
        if (header == null || header.body()) {
            return false;
        }
        Columns below = Columns.of(bodies(lines), header, sense);
        Set<Integer> headed = new HashSet<>();
        header.cells().forEach(cell -> headed.add(cell.address().column()));
        boolean blankStub = below.runs().stream().noneMatch(run -> headed.contains(run.get(0)));
        boolean grouped = lines.subList(0, start).stream()
                .allMatch(
                        line -> below.holdsLabels(line.cells().get(0).address().column()));
        return grouped
                && below.values().stream().allMatch(column -> headed.contains(column) || merged(column))
                && (below.values().size() > 1 || blankStub || headed.size() >= LEAST_HEADS)
                && headed.stream().allMatch(column -> below.holdsValues(column) || below.holdsLabels(column));
    }

    private boolean merged(int column) {
        return header != null && region.covering(header.row(), column) != null;
    }

    /** Whether lines are the lower ones of a header: left of their heads, or over several of them, stands one here. */
    private boolean goesOnAsHeader(List<Line> lines) {
        if (header == null || lines.stream().anyMatch(line -> line.body() || line.single())) {
            return false;
        }
        boolean outdented = lines.get(0).cells().get(0).address().column()
                > header.cells().get(0).address().column();
        return outdented
                || header.cells().stream()
                        .anyMatch(cell -> merged(cell.address().column() + 1)
                                && region.grid()
                                                .cell(
                                                        header.row(),
                                                        cell.address().column() + 1)
                                        == null);
    }

    private static List<Line> bodies(List<Line> lines) {
        return lines.stream().filter(Line::body).toList();
    }
}
