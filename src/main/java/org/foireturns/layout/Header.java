package org.foireturns.layout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Label;
import org.jspecify.annotations.Nullable;

/**
 * The header lines of a table and what stands over and under them.
 *
 * @param titles lines above the header, top to bottom
 * @param lines the header itself, top to bottom; empty for a form
 * @param groups lines below the header that hold one label for the rows under it
 */
record Header(Region region, Columns columns, List<Line> titles, List<Line> lines, List<Line> groups) {

    static Header of(Region region, Columns columns, List<Line> lead) {
        int bottom = lead.size() - 1;
        while (bottom >= 0 && !overValues(region, columns, lead.get(bottom), bottom == lead.size() - 1)) {
            bottom--;
        }
        if (bottom < 0) {
            return new Header(region, columns, lead, List.of(), List.of());
        }
        int top = bottom;
        while (top > 0 && overValues(region, columns, lead.get(top - 1), false)) {
            top--;
        }
        return new Header(
                region,
                columns,
                lead.subList(0, top),
                lead.subList(top, bottom + 1),
                lead.subList(bottom + 1, lead.size()));
    }

    /**
     * Whether a line labels value columns; a single text over a table of several is a title, unless merged over them.
     */
    private static boolean overValues(Region region, Columns columns, Line line, boolean lowest) {
        if (!line.single()) {
            return line.cells().stream().anyMatch(cell -> reaches(region, columns, cell) > 0);
        }
        Cell only = line.cells().get(0);
        long reach = reaches(region, columns, only);
        if (columns.values().size() == 1) {
            return lowest && reach == 1;
        }
        CellRange merge = region.merge(only.address().row(), only.address().column());
        return merge != null && reach > 1 && !columns.holdsLabels(only.address().column());
    }

    /** How many value columns a cell stands over. */
    private static long reaches(Region region, Columns columns, Cell cell) {
        CellRange merge = region.merge(cell.address().row(), cell.address().column());
        int first = cell.address().column();
        int last = merge == null ? first : merge.last().column();
        return columns.values().subSet(first, true, last, true).size();
    }

    /** The labels over a value column, outermost first. Where there are none, the head of its label column serves. */
    List<Label> over(int column) {
        Set<Cell> path = new LinkedHashSet<>();
        for (int level = 0; level < lines.size(); level++) {
            Line line = lines.get(level);
            Cell cell = region.covering(line.row(), column);
            boolean lowest = level == lines.size() - 1;
            if (cell == null && !lowest) {
                cell = nearestLeft(line, column);
            }
            if (cell != null) {
                path.add(cell);
            }
        }
        if (path.isEmpty()) {
            List<Integer> governing = columns.labelsOf(column);
            Label head = governing.isEmpty() ? null : head(governing.get(governing.size() - 1));
            return head == null ? List.of() : List.of(head);
        }
        return path.stream().map(Label::of).toList();
    }

    /** An upper header that is not merged stands over all columns up to the next. */
    private @Nullable Cell nearestLeft(Line line, int column) {
        Cell nearest = null;
        for (Cell cell : line.cells()) {
            if (cell.address().column() < column
                    && !columns.holdsLabels(cell.address().column())) {
                nearest = cell;
            }
        }
        return nearest;
    }

    /** The head of a column of labels: what stands lowest over it. */
    @Nullable
    Label head(int column) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            Cell cell = region.covering(lines.get(i).row(), column);
            if (cell != null) {
                return Label.of(cell);
            }
        }
        return null;
    }

    /** Every cell of titles and header lines, titles first. */
    List<Label> labels() {
        List<Label> all = new ArrayList<>();
        for (List<Line> part : List.of(titles, lines)) {
            part.forEach(line -> line.cells().forEach(cell -> all.add(Label.of(cell))));
        }
        return all;
    }

    List<Label> titleLabels() {
        return titles.stream()
                .flatMap(line -> line.cells().stream())
                .map(Label::of)
                .toList();
    }
}
