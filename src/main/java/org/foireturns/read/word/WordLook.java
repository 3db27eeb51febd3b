package org.foireturns.read.word;

import java.util.Set;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.document.LetterLook;
import org.foireturns.read.xml.Numeral;
import org.foireturns.read.xml.XmlPart;
import org.jspecify.annotations.Nullable;

/** Reads the properties of letters. */
final class WordLook {
    private static final Set<String> PAPER_OF_THEME = Set.of("background1", "light1");
    private static final int SMALL = 10;

    private WordLook() {}

    /** Reads the open properties of letters to their end. */
    static LetterLook read(XmlPart xml) throws UnreadableFile {
        LetterLook look = LetterLook.NONE;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            look = with(look, xml);
        }
        return look;
    }

    /** A look with one more property, the open one. */
    static LetterLook with(LetterLook look, XmlPart xml) throws UnreadableFile {
        String value = xml.attribute("val");
        boolean on = value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
        return switch (xml.name()) {
            case "b" -> look.bold(on);
            case "vanish", "specVanish" -> look.hidden(on || LetterLook.yes(look.hidden()));
            case "strike", "dstrike" -> look.struck(on || LetterLook.yes(look.struck()));
            case "vertAlign" -> look.raised("superscript".equals(value));
            case "color" -> coloured(look, value, xml);
            case "textFill" -> look.hidden(unfilled(xml) || LetterLook.yes(look.hidden()));
            case "w" -> look.wide(Numeral.whole(value, 100));
            case "sz" -> value == null ? look : look.points(Numeral.whole(value, 2 * SMALL) / 2.0);
            case "shd" ->
                look.shaded(shades(xml))
                        .onBlack(LetterLook.nearlyBlack(xml.attribute("fill")))
                        .ground(ground(xml));
            case "highlight" -> look.shaded(!"none".equals(value)).barred("black".equals(value));
            default -> look;
        };
    }

    /** What an element of shading lays behind the letters of a cell. */
    static LetterLook behind(XmlPart xml) {
        return shades(xml) ? LetterLook.NONE.shaded(true).ground(ground(xml)) : LetterLook.NONE;
    }

    /** Whether an element of shading lays something other than paper behind letters. */
    static boolean shades(XmlPart xml) {
        String fill = xml.attribute("fill");
        String pattern = xml.attribute("val");
        boolean filled = fill != null && !fill.equalsIgnoreCase("auto") && !paper(fill);
        boolean patterned = pattern != null && !pattern.equals("clear") && !pattern.equals("nil");
        return filled || patterned || xml.attribute("themeFill") != null;
    }

    /** A colour of the theme stands before the one that is written beside it. */
    private static LetterLook coloured(LetterLook look, @Nullable String colour, XmlPart xml) {
        String theme = xml.attribute("themeColor");
        boolean pure = xml.attribute("themeShade") == null && xml.attribute("themeTint") == null;
        if (pure && PAPER_OF_THEME.contains(String.valueOf(theme))) {
            return look.coloured(true, false).ink(ofTheme(xml, theme, "theme"));
        }
        return "auto".equals(colour)
                ? look
                : look.coloured(paper(colour), LetterLook.nearlyBlack(colour))
                        .ink(theme == null ? colour : ofTheme(xml, theme, "theme"));
    }

    /** The colour that an element of shading lays behind letters. */
    private static @Nullable String ground(XmlPart xml) {
        String theme = xml.attribute("themeFill");
        String fill = xml.attribute("fill");
        return theme != null ? ofTheme(xml, theme, "themeFill") : fill;
    }

    private static String ofTheme(XmlPart xml, @Nullable String theme, String kind) {
        return theme + " " + xml.attribute(kind + "Shade") + " " + xml.attribute(kind + "Tint");
    }

    /** Whether the open element, which says what letters are filled with, says that they are filled with nothing. */
    private static boolean unfilled(XmlPart xml) throws UnreadableFile {
        boolean nothing = false;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            nothing |= xml.is("noFill");
        }
        return nothing;
    }

    private static boolean paper(@Nullable String colour) {
        return LetterLook.nearlyWhite(colour);
    }
}
