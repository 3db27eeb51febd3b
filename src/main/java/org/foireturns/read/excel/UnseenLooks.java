package org.foireturns.read.excel;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.foireturns.model.Address;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.screen.Box;
import org.foireturns.read.screen.Sightings;
import org.foireturns.read.screen.Trace;
import org.foireturns.read.xml.Numeral;
import org.foireturns.read.xml.XmlPart;
import org.foireturns.read.xml.ZipParts;
import org.jspecify.annotations.Nullable;

/** The looks of a workbook in which nothing can be seen: letters in the colour of their background, or of no size. */
final class UnseenLooks {
    /** Of a workbook in which everything can be seen. */
    static final UnseenLooks NONE = new UnseenLooks();

    private static final BigDecimal SMALLEST_LETTERS = BigDecimal.valueOf(3);
    private static final String BINARY = ".bin";

    private final BitSet looks = new BitSet();

    private UnseenLooks() {}

    static UnseenLooks read(ZipParts zip, @Nullable String part) throws UnreadableFile, IOException {
        UnseenLooks unseen = new UnseenLooks();
        if (part == null || !zip.has(part)) {
            return unseen;
        }
        if (part.endsWith(BINARY)) {
            try (XlsbRecords records = new XlsbRecords(zip.stream(part), 0)) {
                unseen.looks.or(XlsbUnseen.looks(records));
            }
        } else {
            unseen.readStyles(zip, part);
        }
        return unseen;
    }

    private void readStyles(ZipParts zip, String part) throws UnreadableFile, IOException {
        List<Ink> letters = new ArrayList<>();
        List<Ink> fills = new ArrayList<>();
        try (XmlPart xml = zip.xml(part)) {
            while (xml.nextChild(1)) {
                switch (xml.name()) {
                    case "fonts" -> readFonts(xml, letters);
                    case "fills" -> readFills(xml, fills);
                    case "cellXfs" -> readLooks(xml, letters, fills);
                    default -> xml.skip();
                }
            }
        }
    }

    private static void readFonts(XmlPart xml, List<Ink> letters) throws UnreadableFile {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            Ink colour = Ink.BLACK;
            while (xml.nextChild(depth + 1)) {
                if (xml.is("color")) {
                    colour = Ink.of(xml);
                } else if (xml.is("sz") && tiny(xml.attribute("val"))) {
                    colour = Ink.NONE;
                    break;
                }
            }
            letters.add(colour);
        }
    }

    private static boolean tiny(@Nullable String points) {
        BigDecimal size = Numeral.decimal(points);
        return size != null && size.compareTo(SMALLEST_LETTERS) < 0;
    }

    private static void readFills(XmlPart xml, List<Ink> fills) throws UnreadableFile {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            Ink colour = Ink.WHITE;
            while (xml.nextChild(depth + 1)) {
                String pattern = xml.attribute("patternType");
                boolean solid = "solid".equals(pattern);
                colour = solid || pattern == null || pattern.equals("none") ? Ink.WHITE : Ink.MIXED;
                colour = xml.is("gradientFill") ? Ink.MIXED : colour;
                while (xml.nextChild(depth + 2)) {
                    if (solid && xml.is("fgColor")) {
                        colour = Ink.of(xml);
                    }
                }
            }
            fills.add(colour);
        }
    }

    private void readLooks(XmlPart xml, List<Ink> letters, List<Ink> fills) throws UnreadableFile {
        int number = 0;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            Ink font = at(letters, xml.attribute("fontId"), Ink.BLACK);
            Ink fill = at(fills, xml.attribute("fillId"), Ink.WHITE);
            looks.set(number++, font.vanishesOn(fill));
        }
    }

    private static Ink at(List<Ink> inks, @Nullable String number, Ink usual) {
        int index = Numeral.whole(number, 0);
        return index >= 0 && index < inks.size() ? inks.get(index) : usual;
    }

    /** Whether nothing can be seen of a cell with that look. */
    boolean has(int look) {
        return looks.get(look);
    }

    /** Adds the cells of a sheet that have such a look; the sheet is read only when there is one. */
    void look(ZipParts zip, String part, String sheet, Sightings seen) throws UnreadableFile, IOException {
        if (looks.isEmpty()) {
            return;
        }
        Box box = new Box();
        if (part.endsWith(BINARY)) {
            try (XlsbRecords records = new XlsbRecords(zip.stream(part), 0)) {
                XlsbUnseen.cells(records, looks, box);
            }
        } else {
            readCells(zip, part, box);
        }
        seen.add(Trace.UNSEEN_COLOUR, sheet, box.range(), box.cells());
    }

    private void readCells(ZipParts zip, String part, Box box) throws UnreadableFile, IOException {
        try (XmlPart xml = zip.xml(part)) {
            while (xml.nextChild(1)) {
                if (xml.is("sheetData")) {
                    rows(xml, box);
                } else {
                    xml.skip();
                }
            }
        }
    }

    /** Where a cell stands is settled by its reader; here the file's words are taken as they are. */
    private void rows(XmlPart xml, Box box) throws UnreadableFile {
        int depth = xml.depth();
        int row = -1;
        while (xml.nextChild(depth)) {
            row = Numeral.whole(xml.attribute("r"), row + 2) - 1;
            int column = -1;
            while (xml.nextChild(depth + 1)) {
                Address place = References.cell(String.valueOf(xml.attribute("r")));
                row = place == null ? row : place.row();
                column = place == null ? column + 1 : place.column();
                boolean unseen = looks.get(Math.max(0, Numeral.whole(xml.attribute("s"), 0)));
                boolean filled = false;
                while (xml.nextChild(depth + 2)) {
                    filled |= xml.is("v") || xml.is("is");
                }
                if (unseen && filled && row >= 0) {
                    box.add(row, column);
                }
            }
        }
    }
}
