package org.foireturns.read.worker;

import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.read.worker.WireInput.Garbled;
import org.jspecify.annotations.Nullable;

/**
 * The cells that went from one process to the other lately, one for each of some places that their texts have. Both
 * sides keep the same, so that a cell that says what one before it said goes as the number of its place.
 */
final class CellsLately {
    static final int SIZE = 1 << 12;

    private final @Nullable Cell[] cells = new Cell[SIZE];

    /** The number of the place in which a cell stands that says the same; 0 when none does. */
    int place(Cell cell) {
        int number = number(cell);
        Cell known = cells[number - 1];
        return known != null && known.saysTheSame(cell) ? number : 0;
    }

    /** Puts a cell that went in full into the place of an older one. */
    void put(Cell cell) {
        cells[number(cell) - 1] = cell;
    }

    /** The cell of a place, as it stands somewhere else. */
    Cell at(int number, Address address) throws Garbled {
        Cell known = cells[number - 1];
        if (known == null) {
            throw new Garbled();
        }
        return known.at(address);
    }

    private static int number(Cell cell) {
        int hash = cell.text().hashCode();
        return 1 + ((hash ^ (hash >>> 12)) & (SIZE - 1));
    }
}
