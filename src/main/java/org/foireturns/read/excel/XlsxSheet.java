package org.foireturns.read.excel;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.BitSet;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.read.contract.MarkedText;
import org.foireturns.read.contract.ReadingLimit;
import org.foireturns.read.contract.SheetBuilder;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.foireturns.read.xml.KnownElements;
import org.foireturns.read.xml.Numeral;
import org.foireturns.read.xml.XmlPart;
import org.jspecify.annotations.Nullable;

/** Reads one worksheet part: what its cells store, unless they show something else. */
final class XlsxSheet {
    private final XlsxTexts texts;
    private final XlsxStyles styles;
    private final XlsxFills fills;
    private final boolean since1904;
    private final SheetBuilder sheet;
    private final XlsxConditions conditions;
    private final KnownElements<Stored> known = new KnownElements<>("c", "r");
    private final BitSet rowsSeen = new BitSet();
    private int row = -1;
    private int column = -1;
    /** Whether it is said where the row stands, by itself or by a cell of it. */
    private boolean placed;

    /** What a file stores at a place: perhaps a cell, and its colour. */
    private record Stored(@Nullable Cell cell, int fill) {}

    XlsxSheet(XlsxTexts texts, XlsxStyles styles, XlsxFills fills, boolean since1904, SheetBuilder sheet) {
        this.texts = texts;
        this.styles = styles;
        this.fills = fills;
        this.since1904 = since1904;
        this.sheet = sheet;
        this.conditions = new XlsxConditions(styles);
    }

    Grid read(XmlPart xml) throws UnreadableFile {
        while (xml.nextChild(1)) {
            switch (xml.name()) {
                case "cols" -> readColumns(xml);
                case "sheetData" -> readRows(xml);
                case "mergeCells" -> readMerges(xml);
                case "conditionalFormatting" -> conditions.read(xml);
                case "headerFooter" -> PageText.hang(xml, row, sheet);
                case "extLst" -> conditions.readApart(xml);
                default -> xml.skip();
            }
        }
        conditions.rules().apply(sheet);
        return sheet.build();
    }

    private void readColumns(XmlPart xml) throws UnreadableFile {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.flag("hidden") || Numeral.zero(xml.attribute("width"))) {
                int first = Numeral.whole(xml.attribute("min"), 0);
                int last = Numeral.whole(xml.attribute("max"), first);
                sheet.hideColumns(first - 1, Math.max(first, last) - 1);
            }
        }
    }

    private void readMerges(XmlPart xml) throws UnreadableFile {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            References.merge(xml.attribute("ref"), sheet);
        }
    }

    private void readRows(XmlPart xml) throws UnreadableFile {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.is("row")) {
                readRow(xml);
            } else {
                passOver(xml);
            }
        }
    }

    private void readRow(XmlPart xml) throws UnreadableFile {
        String number = xml.attribute("r");
        boolean hidden = xml.flag("hidden") || Numeral.zero(xml.attribute("ht"));
        row++;
        column = -1;
        placed = false;
        if (!Numeral.missing(number)) {
            placeRow(Numeral.whole(number, 0) - 1);
        }
        readCells(xml);
        if (hidden) {
            sheet.hideRow(row);
        }
    }

    private void readCells(XmlPart xml) throws UnreadableFile {
        int depth = xml.depth();
        while (true) {
            Stored stored = xml.pass(known);
            if (stored != null) {
                placeRow(known.row());
                column = known.column();
                add(stored);
            } else if (!xml.nextChild(depth)) {
                return;
            } else if (xml.is("c")) {
                xml.put(known, readCell(xml));
            } else {
                passOver(xml);
            }
        }
    }

    /** Adds a cell in the place that was settled last. */
    private void add(Stored stored) throws UnreadableFile {
        Address address = new Address(row, column);
        sheet.fill(address, stored.fill);
        if (stored.cell != null) {
            sheet.add(stored.cell.at(address));
        }
    }

    /** Passes over what is no row and no cell, which must hold none. */
    private static void passOver(XmlPart xml) throws UnreadableFile {
        int end = xml.depth() - 1;
        while (xml.depth() > end) {
            if (xml.is("c")) {
                throw new UnreadableFile(Reason.DAMAGED);
            }
            while (xml.next() != XMLStreamConstants.START_ELEMENT && xml.depth() > end) {}
        }
    }

    /** Settles where the row stands, unless that is settled: then nothing in it can stand elsewhere. */
    private void placeRow(int stated) throws UnreadableFile {
        if (!placed) {
            placed = true;
            row = stated;
            if (row < 0 || row >= ReadingLimit.ROWS) {
                throw new UnreadableFile(Reason.CELL_OUTSIDE);
            }
            if (rowsSeen.get(row)) {
                throw new UnreadableFile(Reason.CELL_TWICE);
            }
            rowsSeen.set(row);
        } else if (stated != row) {
            throw new UnreadableFile(Reason.DAMAGED);
        }
    }

    private Stored readCell(XmlPart xml) throws UnreadableFile {
        String reference = null;
        String type = null;
        String style = null;
        for (int i = 0; i < xml.attributes(); i++) {
            switch (xml.attributeName(i)) {
                case "r" -> reference = reference == null ? xml.attributeValue(i) : reference;
                case "t" -> type = type == null ? xml.attributeValue(i) : type;
                case "s" -> style = style == null ? xml.attributeValue(i) : style;
                default -> {}
            }
        }
        Address address = place(reference);
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
        boolean said = inline != null && (value == null || !inline.text().isBlank());
        Cell cell = inline != null && said
                ? styles.look(style).text(address, inline)
                : cell(address, type, value, formula, styles.look(style));
        Stored stored = new Stored(cell, fills.of(style));
        add(stored);
        return stored;
    }

    /** The cell that the stored value makes, or null when it is blank. */
    private @Nullable Cell cell(
            Address address, @Nullable String type, @Nullable String value, boolean formula, CellLook look)
            throws UnreadableFile {
        String kind = Numeral.missing(type) ? "n" : String.valueOf(type).strip().toLowerCase(Locale.ROOT);
        boolean emptyText = formula && kind.equals("str") && value != null;
        if (value == null || (value.isBlank() && !emptyText)) {
            return formula ? look.uncalculated(address) : null;
        }
        return switch (kind) {
            case "n" -> look.number(address, value.strip(), since1904);
            case "s" -> look.text(address, texts.at(value));
            case "str", "inlinestr" -> look.text(address, MarkedText.plain(XlsxTexts.unescaped(value)));
            case "b" -> truth(address, value.strip().toLowerCase(Locale.ROOT), look);
            case "e" -> look.error(address, value);
            case "d" -> day(address, value.strip(), look);
            default -> throw new UnreadableFile(Reason.DAMAGED);
        };
    }

    private static Cell truth(Address address, String value, CellLook look) {
        return switch (value) {
            case "1", "true" -> look.truth(address, true);
            case "0", "false" -> look.truth(address, false);
            default -> look.error(address, value);
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
        if (reference == null || reference.isBlank()) {
            placeRow(row);
            column++;
        } else {
            Address stated = References.cell(reference);
            if (stated == null) {
                throw new UnreadableFile(Reason.DAMAGED);
            }
            placeRow(stated.row());
            column = stated.column();
        }
        return new Address(row, column);
    }
}
