package org.foireturns.read.ods;

import org.foireturns.model.Cell;
import org.foireturns.read.contract.ReadingLimit;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;

/**
 * Accounts for what a workbook says once and means many times. Blank repeats cost nothing; of cells with content a file
 * may repeat as many as a large honest table does.
 */
final class OdsRepeats {
    private static final int MOST_COPIES = 100_000;

    private final ReadingLimit limit;
    private int copies;

    OdsRepeats(ReadingLimit limit) {
        this.limit = limit;
    }

    void spendMerge() throws UnreadableFile {
        limit.spendMerge();
    }

    void spend(Cell cell, boolean copy) throws UnreadableFile {
        limit.spend(cell.text());
        copies += copy ? 1 : 0;
        if (copies > MOST_COPIES) {
            throw new UnreadableFile(Reason.TOO_MANY_CELLS, MOST_COPIES);
        }
    }
}
