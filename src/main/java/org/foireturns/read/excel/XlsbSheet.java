package org.foireturns.read.excel;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.List;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.MarkedText;
import org.foireturns.read.contract.ReadingLimit;
import org.foireturns.read.contract.SheetBuilder;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.jspecify.annotations.Nullable;

/** Reads one sheet of a binary workbook. A formula is read as the result that was stored with it. */
final class XlsbSheet {
    private static final int ROW = 0;
    private static final int SHORT_NUMBER = 2;
    private static final int ERROR = 3;
    private static final int TRUTH = 4;
    private static final int NUMBER = 5;
    private static final int TEXT = 6;
    private static final int SHARED_TEXT = 7;
    private static final int FORMULA_TEXT = 8;
    private static final int FORMULA_NUMBER = 9;
    private static final int FORMULA_TRUTH = 10;
    private static final int FORMULA_ERROR = 11;
    private static final int COLUMNS = 60;
    private static final int MERGE = 176;
    private static final int MERGE_SIZE = 16;
    private static final int HEIGHT = 8;
    private static final int ROW_FLAGS = 11;
    private static final int ROW_IS_HIDDEN = 0x10;
    private static final int HEIGHT_IS_SET = 0x20;
    private static final int WIDTH = 8;
    private static final int COLUMN_FLAGS = 16;

    private final XlsbStyles styles;
    private final List<MarkedText> texts;
    private final boolean since1904;
    private final Limits limits;
    private final SheetBuilder sheet;
    private final XlsbConditions conditions;
    private final BitSet rowsSeen = new BitSet();
    private int row = -1;
    private int column = -1;

    XlsbSheet(XlsbStyles styles, List<MarkedText> texts, boolean since1904, Limits limits, SheetBuilder sheet) {
        this.styles = styles;
        this.conditions = new XlsbConditions(styles);
        this.texts = texts;
        this.since1904 = since1904;
        this.limits = limits;
        this.sheet = sheet;
    }

    Grid read(XlsbRecords records) throws UnreadableFile, IOException {
        XlsbSheetRecords ofSheet = new XlsbSheetRecords(records);
        while (ofSheet.next()) {
            switch (records.type()) {
                case ROW -> readRow(records);
                case COLUMNS -> readColumns(records);
                case MERGE -> readMerge(records);
                default -> {
                    if (XlsbCells.cell(records.type())) {
                        readCell(records);
                    } else {
                        conditions.add(records);
                    }
                }
            }
        }
        conditions.rules().apply(sheet);
        return sheet.build();
    }

    private void readRow(XlsbRecords records) throws UnreadableFile {
        row = records.content().getInt();
        column = -1;
        if (row < 0 || row >= ReadingLimit.ROWS) {
            throw new UnreadableFile(Reason.CELL_OUTSIDE);
        }
        if (rowsSeen.get(row)) {
            throw new UnreadableFile(Reason.CELL_TWICE);
        }
        rowsSeen.set(row);
        int flags = records.octet(ROW_FLAGS);
        boolean flat = (flags & HEIGHT_IS_SET) != 0 && records.octet(HEIGHT) == 0 && records.octet(HEIGHT + 1) == 0;
        if ((flags & ROW_IS_HIDDEN) != 0 || flat) {
            sheet.hideRow(row);
        }
    }

    private void readMerge(XlsbRecords records) throws UnreadableFile {
        if (records.size() < MERGE_SIZE) {
            sheet.noMerge();
        } else {
            sheet.merge(records.number(0), records.number(8), records.number(4), records.number(12));
        }
    }

    private void readColumns(XlsbRecords records) {
        int first = records.number(0);
        int last = records.number(4);
        boolean flat = records.size() >= COLUMN_FLAGS && records.number(WIDTH) == 0;
        if ((records.octet(COLUMN_FLAGS) & 1) != 0 || flat) {
            sheet.hideColumns(first, Math.max(first, last));
        }
    }

    private void readCell(XlsbRecords records) throws UnreadableFile {
        ByteBuffer content = records.content();
        boolean besideLast = XlsbCells.besideLast(records.type());
        column = besideLast ? column + 1 : content.getInt();
        int type = besideLast ? records.type() - XlsbCells.BESIDE_LAST + XlsbCells.BLANK : records.type();
        CellLook look = styles.look(content.getInt() & XlsbCells.LOOK);
        if (row < 0 || column < 0) {
            throw new UnreadableFile(Reason.CELL_OUTSIDE);
        }
        Cell cell = cell(type, records, new Address(row, column), look);
        if (cell != null) {
            sheet.add(cell);
        }
    }

    private @Nullable Cell cell(int type, XlsbRecords records, Address address, CellLook look) throws UnreadableFile {
        ByteBuffer content = records.content();
        return switch (type) {
            case XlsbCells.BLANK -> null;
            case SHORT_NUMBER -> look.number(address, ShortNumber.of(content.getInt()), since1904);
            case NUMBER, FORMULA_NUMBER -> look.number(address, content.getDouble(), since1904);
            case ERROR, FORMULA_ERROR -> look.error(address, CellLook.error(content.get()));
            case TRUTH, FORMULA_TRUTH -> look.truth(address, content.get() != 0);
            case TEXT, FORMULA_TEXT -> look.text(address, MarkedText.plain(records.text()));
            case SHARED_TEXT -> look.text(address, shared(content.getInt()));
            case XlsbCells.RICH_TEXT -> look.text(address, styles.text(records, limits.textLength()));
            default -> throw new UnreadableFile(Reason.DAMAGED);
        };
    }

    private MarkedText shared(int number) throws UnreadableFile {
        if (number < 0 || number >= texts.size()) {
            throw new UnreadableFile(texts.isEmpty() ? Reason.TEXTS_MISSING : Reason.TEXT_MISSING);
        }
        return texts.get(number);
    }
}
