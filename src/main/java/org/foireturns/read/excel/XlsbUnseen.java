package org.foireturns.read.excel;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.screen.Box;

/** What {@link UnseenLooks} looks for, in the records of a binary workbook. */
final class XlsbUnseen {
    private static final int ROW = 0;
    private static final int FONT = 43;
    private static final int FILL = 45;
    private static final int LOOK = 47;
    private static final int LOOKS_BEGIN = 617;
    private static final int LOOKS_END = 618;
    private static final int SMALLEST_LETTERS = 60;
    private static final int REST_OF_FONT = 10;
    private static final int COLOUR = 8;
    private static final int NO_FILL = 0;
    private static final int SOLID = 1;
    private static final int FONT_OF_LOOK = 4;
    private static final int FILL_OF_LOOK = 6;

    private XlsbUnseen() {}

    /** The looks in which nothing can be seen. */
    static BitSet looks(XlsbRecords records) throws IOException {
        List<Ink> letters = new ArrayList<>();
        List<Ink> fills = new ArrayList<>();
        BitSet looks = new BitSet();
        boolean inLooks = false;
        int number = 0;
        while (records.next()) {
            ByteBuffer content = records.content();
            switch (records.type()) {
                case FONT -> letters.add(font(content));
                case FILL -> fills.add(fill(content));
                case LOOKS_BEGIN -> inLooks = true;
                case LOOKS_END -> inLooks = false;
                case LOOK -> {
                    if (inLooks) {
                        Ink font = at(letters, content.getChar(FONT_OF_LOOK), Ink.BLACK);
                        Ink fill = at(fills, content.getChar(FILL_OF_LOOK), Ink.WHITE);
                        looks.set(number++, font.vanishesOn(fill));
                    }
                }
                default -> {}
            }
        }
        return looks;
    }

    /** The height is in twentieths of a point. */
    private static Ink font(ByteBuffer content) {
        if (content.getChar() < SMALLEST_LETTERS) {
            return Ink.NONE;
        }
        if (content.remaining() < REST_OF_FONT + COLOUR) {
            return Ink.BLACK;
        }
        return Ink.of(content.position(content.position() + REST_OF_FONT));
    }

    private static Ink fill(ByteBuffer content) {
        return switch (content.getInt()) {
            case NO_FILL -> Ink.WHITE;
            case SOLID -> Ink.of(content);
            default -> Ink.MIXED;
        };
    }

    private static Ink at(List<Ink> inks, int number, Ink usual) {
        return number < inks.size() ? inks.get(number) : usual;
    }

    /** Adds the cells of a sheet that have one of these looks and hold something. */
    static void cells(XlsbRecords records, BitSet looks, Box box) throws UnreadableFile, IOException {
        int row = -1;
        int column = -1;
        XlsbSheetRecords ofSheet = new XlsbSheetRecords(records);
        while (ofSheet.next()) {
            if (records.type() == ROW) {
                row = records.content().getInt();
                column = -1;
            } else if (XlsbCells.cell(records.type())) {
                column = XlsbCells.besideLast(records.type())
                        ? column + 1
                        : records.content().getInt();
                int look = records.content().getInt() & XlsbCells.LOOK;
                if (XlsbCells.filled(records.type()) && looks.get(look)) {
                    box.add(row, column);
                }
            }
        }
    }
}
