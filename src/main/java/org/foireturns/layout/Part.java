package org.foireturns.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.foireturns.layout.CellSense.Lean;
import org.foireturns.model.Cell;
import org.jspecify.annotations.Nullable;

/**
 * A part of a sheet between blank rows or columns, which may go on below a blank row: rows that fit under the same
 * header, groups of such rows, or all rows when the header stands alone.
 *
 * @param columns those of its last table; null when that has no header
 * @param header its last lines of heads, when it has no values of its own to stand over
 */
record Part(Region region, @Nullable Columns columns, List<Line> header) {
    private static final int LEAST_HEADS = 3;

    static Part of(Region region, CellSense sense) {
        List<Line> lines = Line.of(region, sense);
        List<TableParts> tables = TableParts.cut(lines, sense, new ArrayList<>());
        if (tables.isEmpty()) {
            return new Part(region, null, heads(lines));
        }
        TableParts table = tables.get(tables.size() - 1);
        if (tables.size() == 1 && onlyYears(table, sense)) {
            return new Part(region, null, List.of(table.body().get(0).withoutValues()));
        }
        boolean headed = table.lead().stream().anyMatch(line -> !line.single());
        return new Part(region, headed ? Columns.of(table.body(), table.lead(), sense) : null, List.of());
    }

    /** Whether a line of years stands alone: it may be the head of what is below the blank row. */
    private static boolean onlyYears(TableParts table, CellSense sense) {
        Line line = table.body().get(0);
        return table.body().size() == 1 && table.lead().stream().allMatch(Line::single) && line.growingYears(sense);
    }

    private static List<Line> heads(List<Line> lines) {
        int end = lines.size();
        while (end > 0 && lines.get(end - 1).single()) {
            end--;
        }
        int start = end;
        while (start > 0 && !lines.get(start - 1).single()) {
            start--;
        }
        return lines.subList(start, end);
    }

    /** Both parts as one when the lower one goes on where this one stops; else null. */
    @Nullable
    Part joined(Region below, CellSense sense) {
        if (below.top() <= region.bottom() || (columns == null && header.isEmpty())) {
            return null;
        }
        List<Line> lines = Line.of(below, sense);
        int start = 0;
        while (start < lines.size()
                && !lines.get(start).body()
                && lines.get(start).single()) {
            start++;
        }
        if (!header.isEmpty() && start == 0 && goesOnAsHeader(lines)) {
            return new Part(
                    region.with(below),
                    null,
                    Stream.concat(header.stream(), lines.stream()).toList());
        }
        if (start == lines.size() || !lines.get(start).body()) {
            return null;
        }
        if (columns == null) {
            return heads(lines, start, sense)
                    ? new Part(region.with(below), Columns.of(bodies(lines), header, sense), List.of())
                    : null;
        }
        boolean fits = lines.subList(0, start).stream()
                        .allMatch(line -> columns.holdsLabels(
                                line.cells().get(0).address().column()))
                && bodies(lines).stream().flatMap(line -> line.cells().stream()).allMatch(cell -> fits(cell, sense));
        return fits ? new Part(region.with(below), columns, List.of()) : null;
    }

    /** A number may be a label, such as an age; words are no value. */
    private boolean fits(Cell cell, CellSense sense) {
        int column = cell.address().column();
        return columns != null
                && (columns.holdsLabels(column) || (sense.lean(cell) != Lean.LABEL && columns.holdsValues(column)));
    }

    /** Whether the lines here stand over every column of values below, and over several at that. */
    private boolean heads(List<Line> lines, int start, CellSense sense) {
        if (header.isEmpty() || header.stream().anyMatch(Line::body)) {
            return false;
        }
        Columns below = Columns.of(bodies(lines), header, sense);
        Set<Integer> headed = new HashSet<>();
        header.forEach(
                line -> line.cells().forEach(cell -> headed.add(cell.address().column())));
        boolean blankStub = below.runs().stream().noneMatch(run -> headed.contains(run.get(0)));
        boolean grouped = lines.subList(0, start).stream()
                .allMatch(
                        line -> below.holdsLabels(line.cells().get(0).address().column()));
        return grouped
                && below.values().stream().allMatch(column -> headed.contains(column) || merged(column))
                && (below.values().size() > 1 || blankStub || headed.size() >= LEAST_HEADS)
                && last().cells().stream()
                        .map(cell -> cell.address().column())
                        .allMatch(column -> below.holdsValues(column) || below.holdsLabels(column));
    }

    private Line last() {
        return header.get(header.size() - 1);
    }

    private boolean merged(int column) {
        return region.covering(last().row(), column) != null;
    }

    /** Whether lines are the lower ones of a header: left of their heads, or over several of them, stands one here. */
    private boolean goesOnAsHeader(List<Line> lines) {
        if (lines.stream().anyMatch(line -> line.body() || line.single())) {
            return false;
        }
        boolean outdented = lines.get(0).cells().get(0).address().column()
                > last().cells().get(0).address().column();
        return outdented
                || last().cells().stream()
                        .anyMatch(cell -> merged(cell.address().column() + 1)
                                && region.grid()
                                                .cell(
                                                        last().row(),
                                                        cell.address().column() + 1)
                                        == null);
    }

    private static List<Line> bodies(List<Line> lines) {
        return lines.stream().filter(Line::body).toList();
    }
}
