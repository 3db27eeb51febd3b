package org.foireturns.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.jspecify.annotations.Nullable;

/**
 * One line of a header: which of its cells stands over which value column. A merged cell stands over what it is merged
 * over; a cell with nothing below it in the header over its own column; any other over the columns up to the next cell,
 * or, where the lines below repeat themselves that way, over as many to its left as to its right. Heads over columns of
 * labels alone, "Female" and "Male" each over its own ages, stand over the values beside those.
 */
final class HeaderLine {
    private final Region region;
    private final Line line;
    private final List<HeaderLine> lower;
    private final Map<Integer, Cell> over = new HashMap<>();

    private HeaderLine(Region region, Line line, List<HeaderLine> lower) {
        this.region = region;
        this.line = line;
        this.lower = lower;
    }

    /**
     * Finds what the cells of a line stand over.
     *
     * @param lower the header lines below this one, top to bottom
     */
    static HeaderLine of(Region region, Columns columns, Line line, List<HeaderLine> lower) {
        HeaderLine found = new HeaderLine(region, line, lower);
        List<Integer> run = new ArrayList<>();
        for (int column : found.span(columns)) {
            Cell cell = region.covering(line.row(), column);
            boolean closed = cell != null && (merged(region, cell) || found.below(column) == null);
            if (closed) {
                found.spread(run);
                run.clear();
                found.over.put(column, cell);
            } else {
                run.add(column);
            }
        }
        found.spread(run);
        if (columns.headsRuns(line)) {
            columns.values().forEach(column -> found.besideLabels(column, columns));
        }
        return found;
    }

    /** A value column stands under the head of the labels beside it. */
    private void besideLabels(int column, Columns columns) {
        columns.runsOf(column).stream().findFirst().stream()
                .flatMap(List::stream)
                .map(label -> region.covering(line.row(), label))
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(cell -> over.putIfAbsent(column, cell));
    }

    /** The value columns, and between them those that only this line has a cell in. */
    private Set<Integer> span(Columns columns) {
        TreeSet<Integer> span = new TreeSet<>(columns.values());
        line.cells().stream()
                .map(cell -> cell.address().column())
                .filter(column -> column > columns.values().first() && !columns.holdsLabels(column))
                .toList()
                .forEach(span::add);
        return span;
    }

    private static boolean merged(Region region, Cell cell) {
        CellRange merge = region.merge(cell.address().row(), cell.address().column());
        return merge != null;
    }

    /** What the lines below say of a column themselves. */
    private @Nullable Cell below(int column) {
        for (HeaderLine each : lower) {
            Cell cell = region.covering(each.line.row(), column);
            if (cell != null) {
                return cell;
            }
        }
        return null;
    }

    private void spread(List<Integer> run) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < run.size(); i++) {
            if (region.covering(line.row(), run.get(i)) != null) {
                starts.add(i);
            }
        }
        if (starts.isEmpty() || lower.isEmpty()) {
            starts.forEach(at -> put(run, at, at, at + 1));
            return;
        }
        int shift = centring(run, starts).orElse(0);
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) - shift : run.size();
            put(run, starts.get(i), starts.get(i) - shift, end);
        }
    }

    private void put(List<Integer> run, int at, int from, int to) {
        Cell cell = region.covering(line.row(), run.get(at));
        for (int i = from; cell != null && i < to; i++) {
            over.put(run.get(i), cell);
        }
    }

    /** How many columns to its left each cell stands over, when cells at equal distances are centred. */
    private Optional<Integer> centring(List<Integer> run, List<Integer> starts) {
        if (starts.size() == 1) {
            Cell only = region.covering(line.row(), run.get(starts.get(0)));
            boolean middle = starts.get(0) == run.size() / 2 || starts.get(0) == (run.size() - 1) / 2;
            return only != null && only.style().centred() && middle ? Optional.of(starts.get(0)) : Optional.empty();
        }
        int width = starts.get(1) - starts.get(0);
        for (int i = 2; i < starts.size(); i++) {
            if (starts.get(i) - starts.get(i - 1) != width) {
                return Optional.empty();
            }
        }
        for (int shift = 0; shift <= width / 2 && shift <= starts.get(0); shift++) {
            if (repeats(run, starts.get(0) - shift, width, starts.size())) {
                return Optional.of(shift);
            }
        }
        return Optional.empty();
    }

    private boolean repeats(List<Integer> run, int from, int width, int times) {
        if (width < 2 || from + width * times > run.size()) {
            return false;
        }
        for (int i = from; i < from + width * (times - 1); i++) {
            Cell one = below(run.get(i));
            Cell next = below(run.get(i + width));
            if (one == null || next == null || !one.text().equals(next.text())) {
                return false;
            }
        }
        return true;
    }

    Line line() {
        return line;
    }

    /** The cell that stands over a value column in this line, or null. */
    @Nullable
    Cell over(int column) {
        return over.get(column);
    }
}
