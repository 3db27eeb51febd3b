package org.foireturns.model;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Which cells of a sheet have a coloured background, blank ones among them; white is none. A sheet of more coloured
 * cells than a table has keeps no colours: they explain a table, and no list of records.
 */
public final class Fills {
    /** What stands for no colour. */
    public static final int NONE = -1;

    public static final int WHITE = 0xFFFFFF;
    /** A sheet with no colours. */
    public static final Fills NO_FILLS = new Builder().build();

    /** A sheet has no more than this. */
    public static final int MOST = 20_000;

    private static final int COLOUR_BITS = 24;
    private static final int COLUMN_BITS = 14;
    private static final int LAST_COLUMN = (1 << COLUMN_BITS) - 1;

    /** Row, column and colour of each cell in one number, ascending. */
    private final long[] cells;

    /**
     * A coloured cell.
     *
     * @param colour red, green and blue in 24 bits
     */
    public record Filled(Address address, int colour) {}

    private Fills(long[] cells) {
        this.cells = cells;
    }

    /** The colour of a cell as red, green and blue in 24 bits; {@link #NONE} when it has none. */
    public int at(int row, int column) {
        long first = place(row, column) << COLOUR_BITS;
        int found = Arrays.binarySearch(cells, first);
        int next = found >= 0 ? found : -found - 1;
        return next < cells.length && cells[next] >> COLOUR_BITS == first >> COLOUR_BITS
                ? (int) (cells[next] & WHITE)
                : NONE;
    }

    public int at(Address address) {
        return at(address.row(), address.column());
    }

    public boolean isEmpty() {
        return cells.length == 0;
    }

    public int size() {
        return cells.length;
    }

    /** All coloured cells in reading order. */
    public Stream<Filled> all() {
        return Arrays.stream(cells).mapToObj(Fills::filled);
    }

    private static Filled filled(long cell) {
        long place = cell >> COLOUR_BITS;
        return new Filled(new Address((int) (place >> COLUMN_BITS), (int) (place & LAST_COLUMN)), (int) (cell & WHITE));
    }

    private static long place(int row, int column) {
        return ((long) row << COLUMN_BITS) | column;
    }

    /** Collects colours while a sheet is read. */
    static final class Builder {
        private long[] cells = new long[0];
        private int size;
        private boolean tooMany;

        /** Notes the colour of a cell, once for each. */
        void add(Address address, int colour) {
            if (tooMany || colour == NONE || colour == WHITE) {
                return;
            }
            if (size == MOST) {
                forget();
                return;
            }
            if (size == cells.length) {
                cells = Arrays.copyOf(cells, Math.max(16, 2 * size));
            }
            cells[size++] = (place(address.row(), address.column()) << COLOUR_BITS) | colour;
        }

        /** Keeps no colours, now and from here on. */
        void forget() {
            tooMany = true;
            cells = new long[0];
            size = 0;
        }

        Fills build() {
            long[] sorted = Arrays.copyOf(cells, size);
            Arrays.sort(sorted);
            return new Fills(sorted);
        }
    }
}
