package org.foireturns.read.excel;

import java.nio.ByteBuffer;
import java.util.Set;
import org.foireturns.model.Visibility;
import org.foireturns.read.contract.ListedNames;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;

/**
 * A sheet of a workbook of Excel 97 to 2003 as the workbook lists it.
 *
 * @param number from 1
 * @param start where its records start
 */
record BiffSheetStart(int number, int start, String name, Visibility visibility) {
    static final int WORKSHEET = 0x10;
    private static final int BEGIN = 0x809;
    private static final int WHOLE_BOOK = 0x05;
    private static final int MODULE = 0x06;
    private static final int CHART = 0x20;
    private static final int MACROS = 0x40;
    private static final Set<Integer> WITHOUT_CELLS = Set.of(MODULE, CHART, MACROS);

    static BiffSheetStart listed(BiffRecord at, int number, ListedNames names) {
        Visibility seen = switch (at.octet(4) & 3) {
            case 0 -> Visibility.VISIBLE;
            case 2 -> Visibility.VERY_HIDDEN;
            default -> Visibility.HIDDEN;
        };
        return new BiffSheetStart(number, at.number(0), names.next(at.text(7, at.octet(6))), seen);
    }

    /** A sheet that no workbook lists. */
    static BiffSheetStart alone(BiffRecord begin) {
        return new BiffSheetStart(1, begin.start(), "", Visibility.VISIBLE);
    }

    /**
     * The first of its records.
     *
     * @throws UnreadableFile with {@code SHEET_MISSING} when no sheet starts there
     */
    BiffRecord begin(ByteBuffer stream) throws UnreadableFile {
        BiffRecord begin = BiffRecord.at(stream, start);
        if (begin == null || begin.type() != BEGIN || begin.word(2) == WHOLE_BOOK) {
            throw new UnreadableFile(Reason.SHEET_MISSING);
        }
        return begin;
    }

    /** Whether what starts so holds cells: what it is is told by its own first record, whatever the list says. */
    static boolean holdsCells(BiffRecord begin) {
        return !WITHOUT_CELLS.contains(begin.word(2));
    }
}
