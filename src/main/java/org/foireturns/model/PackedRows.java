package org.foireturns.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
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

    private volatile @Nullable BitSet apart;

    private record Known(int row, List<Cell> cells) {}

    /** Keeps the cells of a row, which are some, in place of those that were kept of it. */
    void put(int row, List<Cell> cells) {
        line.clear();
        int column = cells.get(0).address().column();
        boolean gaps = cells.get(cells.size() - 1).address().column() - column + 1 > cells.size();
        head(line, cells.size(), gaps, column);
        for (Cell cell : cells) {
            if (gaps) {
                line.number(cell.address().column() - column);
                column = cell.address().column();
            }
            packing.write(cell, line);
        }
        put(row, line);
    }

    /** How a row begins. */
    static void head(ByteSink line, int cells, boolean gaps, int column) {
        line.number(cells << 1 | (gaps ? 1 : 0));
        line.number(column);
    }

    /** Keeps a row that is written out. */
    void put(int row, ByteSink line) {
        while (places.size() << ROWS_BITS <= row) {
            places.add(new int[ROWS]);
        }
        places.get(row >>> ROWS_BITS)[row & (ROWS - 1)] = place(line.size());
        line.copyTo(pages.get(pages.size() - 1), filled);
        filled += line.size();
        last = null;
        apart = null;
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
        ByteSource source = source(row);
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

    /** How many cells there are in a row that was put here. */
    int size(int row) {
        return source(row).number() >>> 1;
    }

    /** The cells of a row that say what is looked for. */
    List<Cell> row(int row, Asking asking) {
        ByteSource source = source(row);
        int said = source.number();
        boolean gaps = (said & 1) != 0;
        int column = source.number();
        List<Cell> found = List.of();
        for (int left = said >>> 1; left > 0; left--) {
            column += gaps ? source.number() : 0;
            Said here = packing.readIf(asking, source);
            if (here != null) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(new Cell(new Address(row, column), here));
            }
            column += gaps ? 0 : 1;
        }
        return found;
    }

    /** Whether something that is said often is looked for. */
    boolean saysOften(Asking asking) {
        return packing.saysOften(asking);
    }

    /**
     * The rows in which something stands that is said once and need not be a record's own.
     *
     * @param rows all that were put here
     * @param usual how many cells one has on average
     */
    BitSet apart(BitSet rows, double usual) {
        BitSet known = apart;
        if (known == null) {
            RowsApart found = new RowsApart(usual);
            rows.stream().forEach(row -> {
                ByteSource source = source(row);
                int said = source.number();
                int column = source.number();
                for (int left = said >>> 1; left > 0; left--) {
                    column += (said & 1) == 0 ? 0 : source.number();
                    if (packing.isOnce(source)) {
                        found.add(row, column, said >>> 1);
                    }
                    column += (said & 1) == 0 ? 1 : 0;
                }
            });
            known = found.rows();
            apart = known;
        }
        return known;
    }

    /** Feeds a row that was put here. */
    void feed(int row, RowFeed feed) {
        ByteSource source = source(row);
        int said = source.number();
        boolean gaps = (said & 1) != 0;
        feed.row(row, said >>> 1, gaps, source.number());
        for (int left = said >>> 1; left > 0; left--) {
            if (gaps) {
                feed.gap(source.number());
            }
            packing.feed(source, feed);
        }
    }

    /** What is said often, by number; cells that stand nowhere. */
    List<Cell> often() {
        return packing.often();
    }

    /** Adds to what is said often, before any row is put here. */
    void often(Cell cell) {
        packing.often(cell);
    }

    /** Writes a cell that says something of its own. */
    void writeOnce(Cell cell, ByteSink out) {
        packing.writeOnce(cell, out);
    }

    private ByteSource source(int row) {
        int place = places.get(row >>> ROWS_BITS)[row & (ROWS - 1)];
        return new ByteSource(pages.get(place >>> PAGE_BITS), place & (PAGE - 1));
    }

    long bytes() {
        return bytes + (long) places.size() * ROWS * Integer.BYTES;
    }
}
