package org.foireturns.model;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * Asks of what cells say whether it is looked for, wherever they stand. What is said often in a packed sheet has a
 * number there and is asked about once: of twelve million cells a few hundred, and those that say something of their
 * own.
 */
final class Asking {
    private final Predicate<Cell> says;
    private byte[] known = new byte[1 << 8];

    Asking(Predicate<Cell> says) {
        this.says = says;
    }

    boolean of(Cell cell) {
        return says.test(cell);
    }

    boolean once(Said said) {
        return says.test(new Cell(CellPacking.NOWHERE, said));
    }

    boolean often(int number, List<Said> often) {
        if (number >= known.length) {
            known = Arrays.copyOf(known, Math.max(often.size(), 2 * known.length));
        }
        if (known[number] == 0) {
            known[number] = (byte) (once(often.get(number)) ? 1 : 2);
        }
        return known[number] == 1;
    }
}
