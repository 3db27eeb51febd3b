package org.foireturns.read.excel;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.List;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Grid;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.MarkedText;
import org.foireturns.read.contract.ReadingLimit;
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
    private final ReadingLimit limit;
    private final Grid.Builder grid;
    private final BitSet rowsSeen = new BitSet();
    private final BitSet columnsSeen = new BitSet();
    private int row = -1;
    private int column = -1;

    XlsbSheet(
            XlsbStyles styles,
            List<MarkedText> texts,
            boolean since1904,
            Limits limits,
            ReadingLimit limit,
            Grid.Builder grid) {
        this.styles = styles;
        this.texts = texts;
        this.since1904 = since1904;
        this.limits = limits;
        this.limit = limit;
        this.grid = grid;
    }

    Grid read(XlsbRecords records) throws UnreadableFile, IOException {
        while (records.next()) {
            ByteBuffer content = records.content();
            switch (records.type()) {
                case ROW -> readRow(content);
                case COLUMNS -> readColumns(content);
                case MERGE -> {
                    limit.spendMerge();
                    int first = row(content.getInt());
                    int last = row(content.getInt());
                    grid.merge(CellRange.of(first, column(content.getInt()), last, column(content.getInt())));
                }
                default -> {
                    if (XlsbCells.cell(records.type())) {
                        readCell(records);
                    }
                }
            }
        }
        return grid.build();
    }

    private void readRow(ByteBuffer content) throws UnreadableFile {
        row = row(content.getInt());
        if (rowsSeen.get(row)) {
            throw new UnreadableFile(Reason.CELL_TWICE);
        }
        rowsSeen.set(row);
        columnsSeen.clear();
        column = -1;
        byte flags = content.get(ROW_FLAGS);
        boolean flat = (flags & HEIGHT_IS_SET) != 0 && content.getChar(HEIGHT) == 0;
        if ((flags & ROW_IS_HIDDEN) != 0 || flat) {
            grid.hideRow(row);
        }
    }

    private void readColumns(ByteBuffer content) throws UnreadableFile {
        int first = column(content.getInt());
        int last = column(content.getInt());
        if ((content.getChar(COLUMN_FLAGS) & 1) != 0 || content.getInt(WIDTH) == 0) {
            grid.hideColumns(first, Math.max(first, last));
        }
    }

    private void readCell(XlsbRecords records) throws UnreadableFile {
        ByteBuffer content = records.content();
        boolean besideLast = XlsbCells.besideLast(records.type());
        column = column(besideLast ? column + 1 : content.getInt());
        int type = besideLast ? records.type() - XlsbCells.BESIDE_LAST + XlsbCells.BLANK : records.type();
        CellLook look = styles.look(content.getInt() & XlsbCells.LOOK);
        if (columnsSeen.get(column)) {
            throw new UnreadableFile(Reason.CELL_TWICE);
        }
        columnsSeen.set(column);
        Cell cell = cell(type, records, new Address(row(row), column), look);
        if (cell != null) {
            limit.spend(cell.text());
            grid.add(cell);
        }
    }

    private @Nullable Cell cell(int type, XlsbRecords records, Address address, CellLook look) throws UnreadableFile {
        ByteBuffer content = records.content();
        return switch (type) {
            case XlsbCells.BLANK -> null;
            case SHORT_NUMBER -> look.number(address, shortNumber(content.getInt()), since1904);
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
            throw new UnreadableFile(Reason.TEXT_MISSING);
        }
        return texts.get(number);
    }

    /** A number in 30 bits: the upper half of a double, or a whole number; either may stand for its hundredth. */
    private static double shortNumber(int stored) {
        double number = (stored & 2) != 0 ? stored >> 2 : Double.longBitsToDouble((long) (stored & ~3) << 32);
        return (stored & 1) != 0 ? number / 100 : number;
    }

    private static int row(int number) throws UnreadableFile {
        return within(number, ReadingLimit.ROWS);
    }

    private static int column(int number) throws UnreadableFile {
        return within(number, ReadingLimit.COLUMNS);
    }

    private static int within(int number, int limit) throws UnreadableFile {
        if (number < 0 || number >= limit) {
            throw new UnreadableFile(Reason.DAMAGED);
        }
        return number;
    }
}
