package org.foireturns.model;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

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
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(lines(last), Spliterator.ORDERED), false);
    }

    /** The same lines one by one, for those who do not go through all of them at once. */
    Iterator<RawRecord> lines(int last) {
        // Heads without a row: what stands below them is none of the list's.
        return last < first ? Collections.emptyIterator() : new ListLines(this, last);
    }

    /** At most so many lines there are. */
    int mostLines(int last) {
        return last < first ? 0 : strips.size() * grid.rowNumbers(first, last).size();
    }

    /** The line of one strip, which begins with a column, in a row. */
    public RawRecord record(int row, int left) {
        return new RawRecord(row, left, grid.row(row, left, left + width));
    }
}
