package org.foireturns.read.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.foireturns.model.Cell;
import org.foireturns.model.RowFeed;

/** Writes the rows of a large sheet to the other process as they are kept. */
final class FeedOut implements RowFeed {
    private final WireOutput out;
    private final CellOut once;

    FeedOut(WireOutput out, CellOut once) {
        this.out = out;
        this.once = once;
    }

    /** Writes a cell without its place. */
    interface CellOut {
        void write(Cell cell) throws IOException;
    }

    @Override
    public void row(int row, int cells, boolean gaps, int column) {
        try {
            out.number(row);
            out.number(cells);
            out.flag(gaps);
            out.number(column);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void gap(int columns) {
        number(columns);
    }

    @Override
    public void often(int number) {
        number(number + 1);
    }

    @Override
    public void once(Cell cell) {
        try {
            out.number(0);
            once.write(cell);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void number(int number) {
        try {
            out.number(number);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
