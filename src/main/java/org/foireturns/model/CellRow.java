package org.foireturns.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cells of one row from left to right, to which most come in their order. */
final class CellRow {
    private final ArrayList<Cell> cells = new ArrayList<>();

    CellRow() {}

    /** @param inOrder cells from left to right */
    CellRow(Collection<Cell> inOrder) {
        cells.addAll(inOrder);
    }

    /** Adds a cell unless its column is taken, and says whether it was free. */
    boolean offer(Cell cell) {
        int at = from(cell.address().column());
        if (at < cells.size()
                && cells.get(at).address().column() == cell.address().column()) {
            return false;
        }
        cells.add(at, cell);
        return true;
    }

    /** Puts a cell in the place of the one in its column, which it gives back; null when there is none. */
    @Nullable
    Cell replace(Cell cell) {
        int at = from(cell.address().column());
        boolean taken = at < cells.size()
                && cells.get(at).address().column() == cell.address().column();
        return taken ? cells.set(at, cell) : null;
    }

    @Nullable
    Cell cell(int column) {
        int at = from(column);
        Cell found = at < cells.size() ? cells.get(at) : null;
        return found != null && found.address().column() == column ? found : null;
    }

    List<Cell> all() {
        return Collections.unmodifiableList(cells);
    }

    /** The cells between two columns, the second not included. */
    List<Cell> between(int left, int right) {
        return left >= right ? List.of() : all().subList(from(left), from(right));
    }

    int size() {
        return cells.size();
    }

    /** Where the first cell stands that is in a column or on its right. */
    private int from(int column) {
        int low = 0;
        int high = cells.size();
        if (high > 0 && cells.get(high - 1).address().column() < column) {
            return high;
        }
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cells.get(middle).address().column() < column) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
