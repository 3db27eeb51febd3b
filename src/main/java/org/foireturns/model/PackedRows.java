package org.foireturns.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows as bytes, for a sheet of a million: a cell that says the same as others is a number, and only what is said once
 * is written out. A row becomes cells when it is asked for, and is forgotten after it.
 */
final class PackedRows {
    private static final int PAGE_BITS = 18;
    private static final int PAGE = 1 << PAGE_BITS;
    private static final int ROWS_BITS = 12;
    private static final int ROWS = 1 << ROWS_BITS;

    private final CellPacking packing = new CellPacking();
    private final ByteSink line = new ByteSink();
    private final List<byte[]> pages = new ArrayList<>();
    /** By row, its page and where it begins in it, in leaves of as many rows. */
    private final List<int[]> places = new ArrayList<>();

    private int filled = PAGE;
    private long bytes;
    /** The row that was asked for last, for those who look at its cells one by one. */
    private volatile @Nullable Known last;

    private record Known(int row, List<Cell> cells) {}

    /** Keeps the cells of a row, which are some, in place of those that were kept of it. */
    void put(int row, List<Cell> cells) {
        line.clear();
        int column = cells.get(0).address().column();
        boolean gaps = cells.get(cells.size() - 1).address().column() - column + 1 > cells.size();
        line.number(cells.size() << 1 | (gaps ? 1 : 0));
        line.number(column);
        for (Cell cell : cells) {
            if (gaps) {
                line.number(cell.address().column() - column);
                column = cell.address().column();
            }
            packing.write(cell, line);
        }
        while (places.size() << ROWS_BITS <= row) {
            places.add(new int[ROWS]);
        }
        places.get(row >>> ROWS_BITS)[row & (ROWS - 1)] = place(line.size());
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
        Known known = last;
        if (known != null && known.row == row) {
            return known.cells;
        }
        int place = places.get(row >>> ROWS_BITS)[row & (ROWS - 1)];
        ByteSource source = new ByteSource(pages.get(place >>> PAGE_BITS), place & (PAGE - 1));
        int said = source.number();
        boolean gaps = (said & 1) != 0;
        int column = source.number();
        Cell[] cells = new Cell[said >>> 1];
        for (int i = 0; i < cells.length; i++) {
            column += gaps ? source.number() : 0;
            cells[i] = packing.read(new Address(row, column), source);
            column += gaps ? 0 : 1;
        }
        List<Cell> fixed = Collections.unmodifiableList(Arrays.asList(cells));
        last = new Known(row, fixed);
        return fixed;
    }

    long bytes() {
        return bytes + (long) places.size() * ROWS * Integer.BYTES;
    }
}
