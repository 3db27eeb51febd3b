package org.foireturns.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where the rows of a list stand on their sheet. They stay in their grid: a list may have a million of them.
 *
 * @param grid the sheet
 * @param first the row below the heads
 * @param strips the first columns of the list and of its continuations on the right
 * @param width how many columns each of them has
 */
public record ListBody(Grid grid, int first, List<Integer> strips, int width) {
    public ListBody {
        strips = List.copyOf(strips);
    }

    /**
     * The lines below the heads from top to bottom, one strip after the other; none without a cell. A merged cell
     * stands in each of its rows.
     *
     * @param last the last row of the list; above the first where it has heads alone
     */
    public Stream<RawRecord> records(int last) {
        if (last < first) {
            // Heads without a row: what stands below them is none of the list's.
            return Stream.empty();
        }
        TallMerges tall = TallMerges.in(grid, first, last);
        return strips.stream()
                .flatMap(left -> grid.rowNumbers(first, last).stream()
                        .map(row -> tall.filled(record(row, left), width))
                        .filter(record -> !record.cells().isEmpty()));
    }

    /** The line of one strip, which begins with a column, in a row. */
    public RawRecord record(int row, int left) {
        return new RawRecord(row, left, grid.row(row, left, left + width));
    }
}
