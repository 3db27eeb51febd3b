package org.foireturns.layout;

import java.util.ArrayList;
import java.util.List;
import org.foireturns.layout.CellSense.Lean;
import org.foireturns.model.Cell;

/**
 * One row of a region.
 *
 * @param body whether it holds a value
 */
record Line(int row, List<Cell> cells, boolean body) {

    /** The rows of a region that hold a cell. */
    static List<Line> of(Region region, CellSense sense) {
        List<Line> lines = new ArrayList<>();
        for (int row : region.rows()) {
            List<Cell> cells = region.row(row);
            lines.add(new Line(row, cells, holds(cells, Lean.VALUE, sense)));
        }
        return settled(lines, sense);
    }

    /**
     * Numbers that may be years are values where no line holds a surer one, and below a line of values unless they
     * count up like a header.
     */
    private static List<Line> settled(List<Line> lines, CellSense sense) {
        boolean sure = lines.stream().anyMatch(Line::body);
        boolean below = false;
        List<Line> settled = new ArrayList<>();
        for (Line line : lines) {
            boolean mayBe = !line.body && line.labelled(sense) && holds(line.cells, Lean.EITHER, sense);
            boolean body = line.body || (mayBe && (!sure || (below && !line.countsUp(sense))));
            settled.add(body == line.body ? line : new Line(line.row, line.cells, body));
            below |= body;
        }
        return settled;
    }

    private static boolean holds(List<Cell> cells, Lean lean, CellSense sense) {
        return cells.stream().anyMatch(cell -> sense.lean(cell) == lean);
    }

    private boolean labelled(CellSense sense) {
        return sense.lean(cells.get(0)) == Lean.LABEL;
    }

    private boolean countsUp(CellSense sense) {
        List<String> years = cells.stream()
                .filter(cell -> sense.lean(cell) == Lean.EITHER)
                .map(Cell::text)
                .toList();
        return years.size() > 1
                && years.equals(years.stream().sorted().distinct().toList());
    }

    boolean single() {
        return cells.size() == 1;
    }
}
