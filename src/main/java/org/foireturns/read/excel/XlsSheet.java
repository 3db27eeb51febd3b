package org.foireturns.read.excel;

import java.io.EOFException;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.MarkedText;
import org.foireturns.read.contract.SheetBuilder;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Reads one sheet of a workbook of Excel 97 to 2003, record by record. A formula is read as the result that was stored
 * with it; one whose text did not come is read as a formula without a result.
 */
final class XlsSheet {
    private static final int BEGIN = 0x809;
    private static final int END = 0x0A;
    private static final int FORMULA_TEXT = 0x207;
    private static final int FORMULA_TEXT_OF_EXCEL_2 = 0x07;
    private static final int ROW = 0x208;
    private static final int HEIGHT = 6;
    private static final int ROW_FLAGS = 12;
    private static final int ROW_IS_HIDDEN = 0x20;
    private static final int COLUMNS = 0x7D;
    private static final int WIDTH = 4;
    private static final int COLUMN_FLAGS = 8;
    private static final int MERGES = 0xE5;
    private static final int SIZE_OF_MERGE = 8;
    private static final int LOOK = 4;
    private static final int VALUE = 6;
    private static final int RESULT = 8;
    private static final int KIND_OF_RESULT = 12;
    private static final int FORMULA_FLAGS = 14;
    private static final int NO_NUMBER = 0xFFFF;
    private static final int NO_RESULT = -1;
    private static final int TEXT_RESULT = 0;
    private static final int TRUTH_RESULT = 1;
    private static final int ERROR_RESULT = 2;
    private static final int EMPTY_RESULT = 3;

    private final XlsBook book;
    private final Limits limits;
    private final SheetBuilder sheet;
    private final XlsConditions conditions;
    private final BiffNotes notes;
    /** A formula whose result is a text that another record brings. */
    private @Nullable BiffRecord awaited;

    XlsSheet(XlsBook book, Limits limits, SheetBuilder sheet) {
        this.book = book;
        this.limits = limits;
        this.sheet = sheet;
        this.conditions = new XlsConditions(book);
        this.notes = new BiffNotes(limits.textLength());
    }

    /**
     * Reads to the end of the sheet; charts that lie in it have records of their own.
     *
     * @throws UnreadableFile also when the sheet does not end
     */
    Grid read(BiffRecord begin) throws UnreadableFile, EOFException {
        int depth = 0;
        for (BiffRecord at = begin; at != null; at = at.next()) {
            if (at.type() == BEGIN) {
                depth++;
            } else if (at.type() == END) {
                depth--;
            } else if (depth == 1) {
                readRecord(at);
            }
            if (depth == 0) {
                awaitNoLonger();
                conditions.rules().apply(sheet);
                notes.hang(sheet);
                return sheet.build();
            }
        }
        throw new UnreadableFile(Reason.DAMAGED);
    }

    private void readRecord(BiffRecord at) throws UnreadableFile, EOFException {
        switch (at.type()) {
            case ROW -> {
                boolean flat = at.size() > ROW_FLAGS && at.word(HEIGHT) == 0;
                if (flat || (at.word(ROW_FLAGS) & ROW_IS_HIDDEN) != 0) {
                    sheet.hideRow(at.word(0));
                }
            }
            case COLUMNS -> {
                boolean flat = at.size() > COLUMN_FLAGS && at.word(WIDTH) == 0;
                if (flat || (at.word(COLUMN_FLAGS) & 1) != 0) {
                    sheet.hideColumns(at.word(0), at.word(2));
                }
            }
            case MERGES -> readMerges(at);
            case FORMULA_TEXT, FORMULA_TEXT_OF_EXCEL_2 -> readFormulaText(at);
            case BiffCells.SHORT_NUMBERS -> readShortNumbers(at);
            case BiffCells.BLANK -> fill(at, at.word(LOOK), 0);
            case BiffCells.BLANKS -> {
                for (int i = 0; i < BiffCells.blanks(at); i++) {
                    fill(at, at.word(LOOK + i * BiffCells.SIZE_OF_BLANK), i);
                }
            }
            default -> {
                if (BiffCells.one(at.type())) {
                    awaitNoLonger();
                    fill(at, at.word(LOOK), 0);
                    sheet.add(cell(at, book.look(at.word(LOOK)), address(at, 0)));
                } else {
                    conditions.add(at);
                    notes.add(at);
                }
            }
        }
    }

    private void readMerges(BiffRecord at) throws UnreadableFile {
        for (int i = 0; i < at.word(0); i++) {
            int range = 2 + i * SIZE_OF_MERGE;
            if (range + SIZE_OF_MERGE > at.size()) {
                sheet.noMerge();
                return;
            }
            sheet.merge(at.word(range), at.word(range + 4), at.word(range + 2), at.word(range + 6));
        }
    }

    private void readShortNumbers(BiffRecord at) throws UnreadableFile {
        awaitNoLonger();
        for (int i = 0; i < BiffCells.several(at); i++) {
            int next = i * BiffCells.SIZE_OF_SHORT_NUMBER;
            double number = ShortNumber.of(at.number(VALUE + next));
            fill(at, at.word(LOOK + next), i);
            sheet.add(book.look(at.word(LOOK + next)).number(address(at, i), number, book.since1904()));
        }
    }

    private void fill(BiffRecord at, int look, int further) {
        sheet.fill(address(at, further), book.fill(look));
    }

    private static Address address(BiffRecord at, int further) {
        return new Address(at.word(0), at.word(2) + further);
    }

    private Cell cell(BiffRecord at, CellLook look, Address address) throws UnreadableFile, EOFException {
        return switch (at.type()) {
            case BiffCells.NUMBER -> look.number(address, at.real(VALUE), book.since1904());
            case BiffCells.SHORT_NUMBER -> look.number(address, ShortNumber.of(at.number(VALUE)), book.since1904());
            case BiffCells.TRUTH_OR_ERROR ->
                at.octet(VALUE + 1) == 0
                        ? look.truth(address, at.octet(VALUE) != 0)
                        : look.error(address, CellLook.error((byte) at.octet(VALUE)));
            case BiffCells.SHARED_TEXT -> look.text(address, book.marked(book.text(at.number(VALUE)), at.word(LOOK)));
            case BiffCells.TEXT, BiffCells.RICH_TEXT -> look.text(address, text(at, VALUE, at.word(LOOK)));
            case BiffCells.EXCEL_2_WHOLE, BiffCells.EXCEL_2_NUMBER, BiffCells.EXCEL_2_TEXT, BiffCells.EXCEL_2_TRUTH ->
                throw new UnreadableFile(Reason.OLD_CELL);
            default -> formula(at, look, address);
        };
    }

    private MarkedText text(BiffRecord at, int offset, int look) throws UnreadableFile, EOFException {
        BiffText text = new BiffText(at, offset, limits.textLength());
        return book.marked(text.rich(text.word()), look);
    }

    private Cell formula(BiffRecord at, CellLook look, Address address) {
        if (at.size() >= FORMULA_FLAGS && at.word(KIND_OF_RESULT) != NO_NUMBER) {
            return look.number(address, at.real(VALUE), book.since1904());
        }
        Cell uncalculated = look.uncalculated(address);
        return switch (at.size() < FORMULA_FLAGS ? NO_RESULT : at.octet(VALUE)) {
            case TEXT_RESULT -> {
                awaited = at;
                yield look.text(address, MarkedText.plain(""));
            }
            case TRUTH_RESULT -> look.truth(address, at.octet(RESULT) != 0);
            case ERROR_RESULT -> look.error(address, CellLook.error((byte) at.octet(RESULT)));
            case EMPTY_RESULT -> look.text(address, MarkedText.plain(""));
            default -> uncalculated;
        };
    }

    private void readFormulaText(BiffRecord at) throws UnreadableFile, EOFException {
        BiffRecord formula = awaited;
        if (formula != null) {
            awaited = null;
            int look = formula.word(LOOK);
            sheet.add(book.look(look).text(address(formula, 0), text(at, 0, look)));
        }
    }

    private void awaitNoLonger() throws UnreadableFile {
        BiffRecord formula = awaited;
        if (formula != null) {
            awaited = null;
            sheet.add(book.look(formula.word(LOOK)).uncalculated(address(formula, 0)));
        }
    }
}
