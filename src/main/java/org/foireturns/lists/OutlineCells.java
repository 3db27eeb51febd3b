package org.foireturns.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.foireturns.model.Cell;
import org.foireturns.model.RawRecord;

/** In a list of groups that writes a label once for several rows, fills the blank cells from the row above. */
final class OutlineCells {
    private final boolean outline;
    private final TreeMap<Integer, Cell> above = new TreeMap<>();

    OutlineCells(Plan plan, List<RawRecord> sample) {
        long blank = sample.stream().filter(row -> row.cell(0) == null).count();
        this.outline = plan.grouped() && blank * 5 > sample.size();
    }

    /** A row with the labels that it leaves out, on the left of the first that it has. */
    RawRecord filled(RawRecord row) {
        if (!outline) {
            return row;
        }
        int first = row.cells().iterator().next().address().column();
        above.tailMap(first, true).clear();
        row.cells().forEach(cell -> above.put(cell.address().column(), cell));
        List<Cell> cells = new ArrayList<>(above.headMap(first, false).values());
        cells.addAll(row.cells());
        return new RawRecord(row.row(), row.left(), cells);
    }
}
