package org.foireturns.read.worker;

import org.foireturns.model.Cell;
import org.foireturns.model.Comment;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.ReadingLimit;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;

/**
 * What one file may bring into this process: no more than the limits allow, and no more memory than its share, so that
 * the files beside it have theirs. A sheet that is too large to keep its cells as they are costs what it takes packed.
 */
final class Budget {
    /** Measured over layout and meaning, which make several objects of one cell. */
    static final long BYTES_OF_CELL = 600;

    private static final int BYTES_OF_CHARACTER = 4;
    private static final int BYTES_OF_MERGE = 100;

    private final Limits limits;
    private final ReadingLimit counted;
    private final long bytes;
    private long spent;
    private long spentOnSheet;

    /**
     * A budget for one file.
     *
     * @param bytes the memory that it may take here
     */
    Budget(Limits limits, long bytes) {
        this.limits = limits;
        this.counted = new ReadingLimit(limits);
        this.bytes = bytes;
    }

    int cells() {
        return limits.cells();
    }

    int parts() {
        return limits.parts();
    }

    /** @param packed the bytes that the sheet's rows take packed so far; 0 when they are not */
    void spend(Cell cell, long packed) throws UnreadableFile {
        counted.spend(cell.text());
        spentOnSheet = packed > 0
                ? packed
                : spentOnSheet
                        + BYTES_OF_CELL
                        + (long) BYTES_OF_CHARACTER * cell.text().length();
        take(0);
    }

    void spend(Comment comment) throws UnreadableFile {
        counted.spend(comment.text());
        take(BYTES_OF_CELL + (long) BYTES_OF_CHARACTER * comment.text().length());
    }

    /** The next cell is one of another sheet. */
    void endSheet() {
        spent += spentOnSheet;
        spentOnSheet = 0;
    }

    void spendMerge() throws UnreadableFile {
        counted.spendMerge();
        take(BYTES_OF_MERGE);
    }

    private void take(long more) throws UnreadableFile {
        spent += more;
        if (spent + spentOnSheet > bytes) {
            throw new UnreadableFile(Reason.RUN_TOO_SMALL, bytes >> 20);
        }
    }
}
