package org.foireturns.model;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a list one by one: each is made of the cells of its row when it is asked for, and forgotten after it, so
 * that somebody may stop between two of them for as long as he likes.
 */
final class ListLines implements Iterator<RawRecord> {
    private final ListBody body;
    private final int last;
    private final TallMerges tall;
    private final Iterator<Integer> strips;
    private Iterator<Integer> rows = Collections.emptyIterator();
    private int left;
    private @Nullable RawRecord next;

    /** @param last the last row of the list */
    ListLines(ListBody body, int last) {
        this.body = body;
        this.last = last;
        this.tall = TallMerges.in(body.grid(), body.first(), last);
        this.strips = body.strips().iterator();
    }

    @Override
    public boolean hasNext() {
        while (next == null && (rows.hasNext() || strips.hasNext())) {
            if (rows.hasNext()) {
                RawRecord line = tall.filled(body.record(rows.next(), left), body.width());
                next = line.cells().isEmpty() ? null : line;
            } else {
                left = strips.next();
                rows = body.grid().rowNumbers(body.first(), last).iterator();
            }
        }
        return next != null;
    }

    @Override
    public RawRecord next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("the list ends here");
        }
        RawRecord line = next;
        next = null;
        return line;
    }
}
