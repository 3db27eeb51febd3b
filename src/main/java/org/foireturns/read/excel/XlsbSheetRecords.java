package org.foireturns.read.excel;

import java.io.IOException;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;

/**
 * The records of one sheet of a binary workbook, without those that are none of it: what versions later than a program
 * wrote stands between two marks, and rows and cells are such only where the sheet keeps its cells. Outside of it the
 * same numbers stand for other things.
 */
final class XlsbSheetRecords {
    private static final int CELLS_BEGIN = 145;
    private static final int CELLS_END = 146;
    private static final int LATER_BEGIN = 35;
    private static final int LATER_END = 36;
    private static final int ROW = 0;

    private final XlsbRecords records;
    private int later;
    private boolean cells;
    private boolean cellsSeen;
    private int strays;

    XlsbSheetRecords(XlsbRecords records) {
        this.records = records;
    }

    /**
     * Moves to the next record of the sheet; false when there is none.
     *
     * @throws UnreadableFile when the sheet ends without having begun its cells, or within them
     */
    boolean next() throws UnreadableFile, IOException {
        while (records.next()) {
            switch (records.type()) {
                case LATER_BEGIN -> later++;
                case LATER_END -> later = Math.max(0, later - 1);
                default -> {
                    if (later == 0 && ofTheSheet()) {
                        return true;
                    }
                    strays += XlsbCells.filled(records.type()) ? 1 : 0;
                }
            }
        }
        if (!cellsSeen || cells) {
            throw new UnreadableFile(Reason.DAMAGED);
        }
        return false;
    }

    /** How many records were passed over that would be filled cells elsewhere. */
    int strays() {
        return strays;
    }

    private boolean ofTheSheet() {
        if (records.type() == CELLS_BEGIN || records.type() == CELLS_END) {
            cells = records.type() == CELLS_BEGIN;
            cellsSeen = true;
            return false;
        }
        return cells || !(records.type() == ROW || XlsbCells.cell(records.type()));
    }
}
