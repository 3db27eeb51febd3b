package org.foireturns.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows as bytes, for a sheet of a million: a cell that says the same as others is a number, and only what is said once
 * is written out. A row becomes cells when it is asked for, and is forgotten after it.
 */
final class PackedRows {
    private static final int PAGE_BITS = 18;
    private static final int PAGE = 1 << PAGE_BITS;
    private static final int NOWHERE = -1;
    private static final int FIRST_ROWS = 1 << 12;

    private final CellPacking packing = new CellPacking();
    private final ByteSink line = new ByteSink();
    private final List<byte[]> pages = new ArrayList<>();
    /** By row, its page and where it begins in it. */
    private int[] places = new int[0];

    private int filled = PAGE;
    private long bytes;
    /** The row that was asked for last, for those who look at its cells one by one. */
    private volatile @Nullable Line last;

    private record Line(int row, List<Cell> cells) {}

    /** Keeps the cells of a row in place of those that were kept of it. */
    void put(int row, Collection<Cell> cells) {
        line.clear();
        line.number(cells.size());
        int column = -1;
        for (Cell cell : cells) {
            line.number(cell.address().column() - column - 1);
            column = cell.address().column();
            packing.write(cell, line);
        }
        if (row >= places.length) {
            int known = places.length;
            places = Arrays.copyOf(places, Math.max(FIRST_ROWS, Math.max(row + 1, known * 2)));
            Arrays.fill(places, known, places.length, NOWHERE);
        }
        places[row] = place(line.size());
        line.copyTo(pages.get(pages.size() - 1), filled);
        filled += line.size();
        last = null;
    }

    /** Makes room for a row on the last page. */
    private int place(int size) {
        if (filled + size > PAGE) {
            pages.add(new byte[Math.max(PAGE, size)]);
            bytes += Math.max(PAGE, size);
            filled = 0;
        }
        return ((pages.size() - 1) << PAGE_BITS) | filled;
    }

    /** The cells of a row that was put here, from left to right. */
    List<Cell> row(int row) {
        Line known = last;
        if (known != null && known.row == row) {
            return known.cells;
        }
        int place = places[row];
        ByteSource source = new ByteSource(pages.get(place >>> PAGE_BITS), place & (PAGE - 1));
        int left = source.number();
        List<Cell> cells = new ArrayList<>(left);
        int column = -1;
        for (; left > 0; left--) {
            column += source.number() + 1;
            cells.add(packing.read(new Address(row, column), source));
        }
        List<Cell> fixed = List.copyOf(cells);
        last = new Line(row, fixed);
        return fixed;
    }

    long bytes() {
        return bytes + places.length * (long) Integer.BYTES;
    }
}
