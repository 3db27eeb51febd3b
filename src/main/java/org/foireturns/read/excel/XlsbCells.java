package org.foireturns.read.excel;

/** The types of record that are a cell of a binary workbook. */
final class XlsbCells {
    /** The part of the number after the column that says how the cell looks. */
    static final int LOOK = 0xFFFFFF;

    static final int BLANK = 1;
    /** Types from here on are those from {@code BLANK} on, of cells that stand right after the one before. */
    static final int BESIDE_LAST = 12;

    static final int BESIDE_LAST_END = 18;
    static final int RICH_TEXT = 62;

    private XlsbCells() {}

    static boolean cell(int type) {
        return (type >= BLANK && type <= BESIDE_LAST_END) || type == RICH_TEXT;
    }

    /** Whether the cell is a record that does not say its column. */
    static boolean besideLast(int type) {
        return type >= BESIDE_LAST && type <= BESIDE_LAST_END;
    }

    /** Whether the cell holds something. */
    static boolean filled(int type) {
        return cell(type) && type != BLANK && type != BESIDE_LAST;
    }
}
