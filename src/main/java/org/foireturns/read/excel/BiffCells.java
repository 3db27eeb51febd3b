package org.foireturns.read.excel;

import java.util.Set;

/** The types of record that are a cell of a workbook of Excel 97 to 2003. */
final class BiffCells {
    static final int NUMBER = 0x203;
    static final int SHORT_NUMBER = 0x27E;
    static final int SHORT_NUMBERS = 0xBD;
    static final int SIZE_OF_SHORT_NUMBER = 6;
    static final int SHARED_TEXT = 0xFD;
    static final int TEXT = 0x204;
    static final int RICH_TEXT = 0xD6;
    static final int TRUTH_OR_ERROR = 0x205;
    /** Cells as only Excel 2 wrote them. */
    static final int EXCEL_2_WHOLE = 0x02;

    static final int EXCEL_2_NUMBER = 0x03;
    static final int EXCEL_2_TEXT = 0x04;
    static final int EXCEL_2_TRUTH = 0x05;

    /** Cells that hold nothing and have a look: one, and several of one row. */
    static final int BLANK = 0x201;

    static final int BLANKS = 0xBE;
    static final int SIZE_OF_BLANK = 2;

    /** Formulas: programs write them with the numbers of Excel 3 and 4 too. */
    private static final Set<Integer> FORMULAS = Set.of(0x06, 0x206, 0x406);

    private static final Set<Integer> OF_EXCEL_2 = Set.of(EXCEL_2_WHOLE, EXCEL_2_NUMBER, EXCEL_2_TEXT, EXCEL_2_TRUTH);

    private static final Set<Integer> ONE_CELL =
            Set.of(NUMBER, SHORT_NUMBER, SHARED_TEXT, TEXT, RICH_TEXT, TRUTH_OR_ERROR);

    private BiffCells() {}

    /** How many cells a record of several short numbers holds: it says its row, first and last column besides. */
    static int several(BiffRecord record) {
        return record.type() == SHORT_NUMBERS
                ? Math.max(0, record.size() - SIZE_OF_SHORT_NUMBER) / SIZE_OF_SHORT_NUMBER
                : 0;
    }

    /** How many blank cells a record of several holds: it says its row, first and last column besides. */
    static int blanks(BiffRecord record) {
        return Math.max(0, record.size() - SIZE_OF_SHORT_NUMBER) / SIZE_OF_BLANK;
    }

    /** Whether the record is one cell that holds something. */
    static boolean one(int type) {
        return ONE_CELL.contains(type) || FORMULAS.contains(type) || OF_EXCEL_2.contains(type);
    }
}
