package org.foireturns.read.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.CHPX;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.model.StyleSheet;
import org.apache.poi.hwpf.sprm.SprmIterator;
import org.apache.poi.hwpf.sprm.SprmOperation;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.foireturns.read.document.LetterLook;
import org.jspecify.annotations.Nullable;

/**
 * What an old Word document lays behind its cells, paragraphs and letters. POI reads no shades of cells and takes the
 * place of those of paragraphs from the start of all properties; so they are read here from the properties as written.
 */
final class OldWordShading {
    /** Properties of a style and of a paragraph start with the number of the style. */
    private static final int AFTER_STYLE = 2;
    /** The class of properties that say how long they are. */
    private static final int OF_ANY_LENGTH = 6;
    /** So many cells of a row have their shades in one property, the next in another. */
    private static final int CELLS_TOGETHER = 22;

    private final StyleSheet styles;
    private final TreeMap<Integer, PAPX> paragraphs = new TreeMap<>();
    private final TreeMap<Integer, CHPX> letters = new TreeMap<>();

    OldWordShading(HWPFDocument document) {
        this.styles = document.getStyleSheet();
        for (PAPX paragraph : document.getParagraphTable().getParagraphs()) {
            paragraphs.put(paragraph.getStart(), paragraph);
        }
        for (CHPX run : document.getCharacterTable().getTextRuns()) {
            letters.put(run.getStart(), run);
        }
    }

    /** What lies behind a paragraph, where it or its style says so. */
    LetterLook behind(Paragraph paragraph) {
        LetterLook shade = LetterLook.NONE;
        for (byte[] properties : ofStyles(paragraph.getStyleIndex())) {
            shade = ofParagraph(properties, shade);
        }
        PAPX own = at(paragraph);
        return own == null ? shade : ofParagraph(own.getGrpprl(), shade);
    }

    /** What lies behind letters, where they say so. */
    LetterLook behind(CharacterRun run) {
        var own = letters.floorEntry(run.getStartOffset());
        LetterLook shade = LetterLook.NONE;
        if (own != null) {
            for (Property property : properties(own.getValue().getGrpprl(), 0)) {
                shade = or(
                        switch (property.code) {
                            case 0x4866 -> property.ofPalette(0);
                            case 0xCA71 -> property.full(0);
                            default -> null;
                        },
                        shade);
            }
        }
        return shade;
    }

    /** What lies behind the cells of a row. */
    List<LetterLook> behindCells(TableRow row) {
        List<LetterLook> cells = new ArrayList<>();
        PAPX end = row.numParagraphs() == 0 ? null : at(row.getParagraph(row.numParagraphs() - 1));
        for (int c = 0; c < row.numCells(); c++) {
            cells.add(LetterLook.NONE);
        }
        if (end != null) {
            for (Property property : properties(end.getGrpprl(), AFTER_STYLE)) {
                cells(property, cells);
            }
        }
        return cells;
    }

    private static void cells(Property property, List<LetterLook> cells) {
        int second = CELLS_TOGETHER;
        int third = 2 * CELLS_TOGETHER;
        switch (property.code) {
            case 0xD609 -> each(property, 0, cells.size(), OldWordShade.OF_PALETTE, cells);
            case 0xD612 -> each(property, 0, second, OldWordShade.FULL, cells);
            case 0xD616 -> each(property, second, third, OldWordShade.FULL, cells);
            case 0xD60C -> each(property, third, cells.size(), OldWordShade.FULL, cells);
            case 0xD660 -> from(0, cells.size(), property.full(0), cells);
            case 0xD62D -> from(property.number(0), property.number(1), property.full(AFTER_STYLE), cells);
            case 0x7627 -> from(property.number(0), property.number(1), property.ofPalette(AFTER_STYLE), cells);
            default -> {}
        }
    }

    /** The shades of cells, one after the other; the cells behind the last one that is written have none. */
    private static void each(Property property, int first, int behindLast, int size, List<LetterLook> cells) {
        for (int c = first; c < Math.min(behindLast, cells.size()); c++) {
            int at = (c - first) * size;
            if (at + size > property.length) {
                cells.set(c, LetterLook.NONE);
            } else {
                cells.set(c, or(size == OldWordShade.FULL ? property.full(at) : property.ofPalette(at), cells.get(c)));
            }
        }
    }

    private static void from(int first, int behindLast, @Nullable LetterLook shade, List<LetterLook> cells) {
        for (int c = first; c < Math.min(behindLast, cells.size()); c++) {
            cells.set(c, or(shade, cells.get(c)));
        }
    }

    private static LetterLook or(@Nullable LetterLook said, LetterLook before) {
        return said == null ? before : said;
    }

    private static LetterLook ofParagraph(byte[] properties, LetterLook before) {
        LetterLook shade = before;
        for (Property property : properties(properties, AFTER_STYLE)) {
            shade = or(
                    switch (property.code) {
                        case 0x442D -> property.ofPalette(0);
                        case 0xC64D -> property.full(0);
                        default -> null;
                    },
                    shade);
        }
        return shade;
    }

    /** The properties of a style, behind those of the styles that it is based on. */
    private List<byte[]> ofStyles(int style) {
        List<byte[]> chain = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        int next = style;
        while (next >= 0 && next < styles.numStyles() && seen.add(next) && styles.getStyleDescription(next) != null) {
            byte[] properties = styles.getPAPX(next);
            if (properties != null) {
                chain.add(0, properties);
            }
            next = styles.getStyleDescription(next).getBaseStyle();
        }
        return chain;
    }

    private @Nullable PAPX at(Paragraph paragraph) {
        var found = paragraphs.floorEntry(paragraph.getStartOffset());
        return found == null ? null : found.getValue();
    }

    private static List<Property> properties(byte[] bytes, int start) {
        List<Property> properties = new ArrayList<>();
        for (SprmIterator next = new SprmIterator(bytes, start); next.hasNext(); ) {
            SprmOperation one = next.next();
            byte[] whole = one.toByteArray();
            int before = one.getSizeCode() == OF_ANY_LENGTH ? 3 : 2;
            properties.add(new Property((whole[0] & 0xFF) | ((whole[1] & 0xFF) << 8), whole, before));
        }
        return properties;
    }

    /** One property as written. */
    private static final class Property {
        /** Which it is. */
        private final int code;

        private final byte[] bytes;
        /** Where what it says begins in its bytes. */
        private final int from;
        /** How many bytes it says, from there. */
        private final int length;

        Property(int code, byte[] bytes, int from) {
            this.code = code;
            this.bytes = bytes;
            this.from = from;
            this.length = Math.max(0, bytes.length - from);
        }

        @Nullable
        LetterLook full(int at) {
            return at + OldWordShade.FULL <= length ? OldWordShade.full(bytes, from + at) : null;
        }

        @Nullable
        LetterLook ofPalette(int at) {
            return at + OldWordShade.OF_PALETTE <= length ? OldWordShade.ofPalette(bytes, from + at) : null;
        }

        int number(int at) {
            return at < length ? bytes[from + at] & 0xFF : 0;
        }
    }
}
