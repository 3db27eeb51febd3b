package org.foireturns.read.excel;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.BitSet;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Grid;
import org.foireturns.read.contract.MarkedText;
import org.foireturns.read.contract.ReadingLimit;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.foireturns.read.xml.XmlPart;
import org.jspecify.annotations.Nullable;

/** Reads one worksheet part: what its cells store, unless they show something else. */
final class XlsxSheet {
    private final XlsxTexts texts;
    private final XlsxStyles styles;
    private final boolean since1904;
    private final ReadingLimit limit;
    private final Grid.Builder grid;
    private final XlsxConditions conditions;
    private final BitSet rowsSeen = new BitSet();
    private final BitSet columnsSeen = new BitSet();
    private int row = -1;
    private int column = -1;

    XlsxSheet(XlsxTexts texts, XlsxStyles styles, boolean since1904, ReadingLimit limit, Grid.Builder grid) {
        this.texts = texts;
        this.styles = styles;
        this.since1904 = since1904;
        this.limit = limit;
        this.grid = grid;
        this.conditions = new XlsxConditions(styles);
    }

    Grid read(XmlPart xml) throws UnreadableFile {
        while (xml.nextChild(1)) {
            switch (xml.name()) {
                case "cols" -> readColumns(xml);
                case "sheetData" -> readRows(xml);
                case "mergeCells" -> readMerges(xml);
                case "conditionalFormatting" -> conditions.read(xml);
                case "extLst" -> conditions.readApart(xml);
                default -> xml.skip();
            }
        }
        conditions.rules().apply(grid);
        return grid.build();
    }

    private void readColumns(XmlPart xml) throws UnreadableFile {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.flag("hidden") || isZero(xml.attribute("width"))) {
                int first = number(xml.attribute("min"), ReadingLimit.COLUMNS);
                int last = number(xml.attribute("max"), ReadingLimit.COLUMNS);
                grid.hideColumns(first, Math.max(first, last));
            }
        }
    }

    private void readMerges(XmlPart xml) throws UnreadableFile {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            String range = xml.attribute("ref");
            if (range == null) {
                throw new UnreadableFile(Reason.DAMAGED);
            }
            limit.spendMerge();
            grid.merge(CellRange.parse(range));
        }
    }

    private void readRows(XmlPart xml) throws UnreadableFile {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.is("row")) {
                readRow(xml);
            }
        }
    }

    private void readRow(XmlPart xml) throws UnreadableFile {
        String number = xml.attribute("r");
        row = number == null ? row + 1 : number(number, ReadingLimit.ROWS);
        seen(rowsSeen, row, ReadingLimit.ROWS);
        if (xml.flag("hidden") || isZero(xml.attribute("ht"))) {
            grid.hideRow(row);
        }
        column = -1;
        columnsSeen.clear();
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.is("c")) {
                readCell(xml);
            }
        }
    }

    private void readCell(XmlPart xml) throws UnreadableFile {
        Address address = place(xml.attribute("r"));
        String type = xml.attribute("t");
        CellLook look = styles.look(xml.attribute("s"));
        boolean formula = false;
        String value = null;
        MarkedText inline = null;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "v" -> value = xml.text();
                case "f" -> formula = true;
                case "is" -> inline = XlsxTexts.text(xml);
                default -> xml.skip();
            }
        }
        Cell cell = inline != null
                ? look.text(address, inline)
                : cell(address, type == null ? "n" : type, value, formula, look);
        if (cell != null) {
            limit.spend(cell.text());
            grid.add(cell);
        }
    }

    /** The cell that the stored value makes, or null when it is blank. */
    private @Nullable Cell cell(Address address, String type, @Nullable String value, boolean formula, CellLook look)
            throws UnreadableFile {
        boolean emptyText = formula && type.equals("str") && value != null;
        if (value == null || (value.isBlank() && !emptyText)) {
            return formula ? look.uncalculated(address) : null;
        }
        return switch (type) {
            case "n" -> look.number(address, value.strip(), since1904);
            case "s" -> look.text(address, texts.at(value.strip()));
            case "str", "inlineStr" -> look.text(address, MarkedText.plain(XlsxTexts.unescaped(value)));
            case "b" -> look.truth(address, value.equals("1") || value.equals("true"));
            case "e" -> look.error(address, value);
            case "d" -> day(address, value, look);
            default -> throw new UnreadableFile(Reason.DAMAGED);
        };
    }

    private static Cell day(Address address, String value, CellLook look) {
        try {
            return look.day(address, LocalDate.parse(value.substring(0, Math.min(value.length(), 10))));
        } catch (DateTimeParseException timeOfDay) {
            return look.text(address, MarkedText.plain(value));
        }
    }

    private Address place(@Nullable String reference) throws UnreadableFile {
        if (reference == null) {
            column++;
        } else {
            Address stated = Address.parse(reference);
            if (stated.row() != row) {
                throw new UnreadableFile(Reason.DAMAGED);
            }
            column = stated.column();
        }
        seen(columnsSeen, column, ReadingLimit.COLUMNS);
        return new Address(row, column);
    }

    private static void seen(BitSet seen, int index, int limit) throws UnreadableFile {
        if (index >= limit) {
            throw new UnreadableFile(Reason.DAMAGED);
        }
        if (seen.get(index)) {
            throw new UnreadableFile(Reason.CELL_TWICE);
        }
        seen.set(index);
    }

    /** A row's or column's number as the file writes it, from 1, made an index from 0. */
    private static int number(@Nullable String text, int limit) throws UnreadableFile {
        int number = text == null ? 0 : Integer.parseInt(text);
        if (number < 1 || number > limit) {
            throw new UnreadableFile(Reason.DAMAGED);
        }
        return number - 1;
    }

    private static boolean isZero(@Nullable String size) {
        return size != null && Double.parseDouble(size) == 0;
    }
}
