package org.foireturns.read.excel;

import java.util.Objects;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a sheet that were made lately, by what the file stores of them: in a long list the same few stand again
 * and again, and each is made once.
 */
final class CellsAtHand {
    private static final int SIZE = 1 << 13;

    private final @Nullable Stored[] stored = new Stored[SIZE];
    private final @Nullable Cell[] cells = new Cell[SIZE];

    /** What a file stores of a cell but its place: its type, its style and its value, as they are written. */
    record Stored(@Nullable String type, @Nullable String style, String value) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Stored stored
                    && value.equals(stored.value)
                    && Objects.equals(style, stored.style)
                    && Objects.equals(type, stored.type);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * value.hashCode() + Objects.hashCode(style)) + Objects.hashCode(type);
        }

        private int slot() {
            int hash = hashCode();
            return (hash ^ (hash >>> 13)) & (SIZE - 1);
        }
    }

    /** The cell that was made of the same, in another place; null when none is at hand. */
    @Nullable
    Cell at(Address address, Stored what) {
        int slot = what.slot();
        Cell known = cells[slot];
        return known != null && what.equals(stored[slot]) ? known.at(address) : null;
    }

    /** Keeps a cell in the place of an older one. */
    void put(Stored what, Cell cell) {
        int slot = what.slot();
        stored[slot] = what;
        cells[slot] = cell;
    }
}
