package org.foireturns.read.excel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.foireturns.model.Fills;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.xml.Numeral;
import org.foireturns.read.xml.XmlPart;
import org.jspecify.annotations.Nullable;

/**
 * The colours that a workbook refers to by number: those of its theme, and those of the table that Excel has had since
 * 1997. A colour is red, green and blue in 24 bits.
 */
final class Palette {
    /** The numbers of the table that are colours; the eight before repeat the first of them. */
    static final int FIRST = 8;

    private static final int[] USUAL = {
        0x000000, 0xFFFFFF, 0xFF0000, 0x00FF00, 0x0000FF, 0xFFFF00, 0xFF00FF, 0x00FFFF, 0x800000, 0x008000, 0x000080,
        0x808000, 0x800080, 0x008080, 0xC0C0C0, 0x808080, 0x9999FF, 0x993366, 0xFFFFCC, 0xCCFFFF, 0x660066, 0xFF8080,
        0x0066CC, 0xCCCCFF, 0x000080, 0xFF00FF, 0xFFFF00, 0x00FFFF, 0x800080, 0x800000, 0x008080, 0x0000FF, 0x00CCFF,
        0xCCFFFF, 0xCCFFCC, 0xFFFF99, 0x99CCFF, 0xFF99CC, 0xCC99FF, 0xFFCC99, 0x3366FF, 0x33CCCC, 0x99CC00, 0xFFCC00,
        0xFF9900, 0xFF6600, 0x666699, 0x969696, 0x003366, 0x339966, 0x003300, 0x333300, 0x993300, 0x993366, 0x333399,
        0x333333
    };
    private static final List<Integer> OFFICE_THEME = List.of(
            0xFFFFFF, 0x000000, 0xE7E6E6, 0x44546A, 0x4472C4, 0xED7D31, 0xA5A5A5, 0xFFC000, 0x5B9BD5, 0x70AD47,
            0x0563C1, 0x954F72);

    /** How deep in the part of a theme its colours lie. */
    private static final int COLOURS_OF_THEME = 3;

    private List<Integer> theme = OFFICE_THEME;
    private final List<Integer> own = new ArrayList<>();

    /** Reads the theme's part; one with fewer colours than a theme has is none. */
    void readTheme(XmlPart xml) throws UnreadableFile {
        List<Integer> colours = new ArrayList<>();
        while (xml.nextChild(1)) {
            boolean elements = xml.is("themeElements");
            while (xml.nextChild(2)) {
                boolean colouring = elements && xml.is("clrScheme");
                while (xml.nextChild(COLOURS_OF_THEME)) {
                    while (xml.nextChild(COLOURS_OF_THEME + 1)) {
                        String last = xml.attribute("lastClr");
                        if (colouring) {
                            colours.add(rgb(last == null ? xml.attribute("val") : last));
                        }
                    }
                }
            }
        }
        if (colours.size() >= OFFICE_THEME.size()) {
            // The file names dark before light; cells count light before dark.
            for (int i = 0; i < 4; i += 2) {
                Integer dark = colours.get(i);
                colours.set(i, colours.get(i + 1));
                colours.set(i + 1, dark);
            }
            theme = colours;
        }
    }

    /** Reads the colours that a workbook has in place of the usual ones. */
    void readOwn(XmlPart xml) throws UnreadableFile {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            boolean indexed = xml.is("indexedColors");
            while (xml.nextChild(depth + 1)) {
                if (indexed) {
                    own.add(rgb(xml.attribute("rgb")));
                }
            }
        }
    }

    /** The colour that the open element names; {@link Fills#NONE} when it names none that we know. */
    int of(Named named) {
        int plain;
        if (named.rgb != null) {
            plain = rgb(named.rgb);
        } else if (named.theme != null) {
            int number = Numeral.whole(named.theme, -1);
            plain = number >= 0 && number < theme.size() ? theme.get(number) : Fills.NONE;
        } else {
            int number = Numeral.whole(named.indexed, -1);
            plain = number >= 0 && number < own.size() ? own.get(number) : usual(number);
        }
        return plain == Fills.NONE ? plain : tinted(plain, named.tint);
    }

    /** A colour of Excel's table by its number. */
    static int usual(int number) {
        int place = number >= 0 && number < FIRST ? number : number - FIRST;
        return place >= 0 && place < USUAL.length ? USUAL[place] : Fills.NONE;
    }

    /** A colour as a file names it; which it is may depend on what follows later in the file. */
    record Named(
            @Nullable String rgb,
            @Nullable String theme,
            @Nullable String indexed,
            double tint) {
        static Named of(XmlPart xml) {
            BigDecimal tint = Numeral.decimal(xml.attribute("tint"));
            return new Named(
                    xml.attribute("rgb"),
                    xml.attribute("theme"),
                    xml.attribute("indexed"),
                    tint == null ? 0 : Math.max(-1, Math.min(1, tint.doubleValue())));
        }
    }

    private static int rgb(@Nullable String hex) {
        String digits = hex == null ? "" : hex.strip();
        return digits.matches("(?:[0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}")
                ? Integer.parseInt(digits.substring(digits.length() - 6), 16)
                : Fills.NONE;
    }

    private static int tinted(int colour, double tint) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int light = colour >> shift & 0xFF;
            mixed |= (int) Math.round(tint < 0 ? light * (1 + tint) : light + (0xFF - light) * tint) << shift;
        }
        return mixed;
    }
}
