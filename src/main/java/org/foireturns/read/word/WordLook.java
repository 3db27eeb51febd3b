package org.foireturns.read.word;

import java.util.Set;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.document.Letters;
import org.foireturns.read.xml.Numeral;
import org.foireturns.read.xml.XmlPart;
import org.jspecify.annotations.Nullable;

/** Reads the properties of letters. */
final class WordLook {
    private static final Set<String> PAPER_OF_THEME = Set.of("background1", "light1");
    private static final int SMALL = 10;

    private WordLook() {}

    /** Reads the open properties of letters to their end. */
    static Letters read(XmlPart xml) throws UnreadableFile {
        Letters look = Letters.NONE;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            look = with(look, xml);
        }
        return look;
    }

    /** A look with one more property, the open one. */
    static Letters with(Letters look, XmlPart xml) {
        String value = xml.attribute("val");
        boolean on = value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
        return switch (xml.name()) {
            case "b" -> look.bold(on);
            case "vanish", "specVanish" -> look.hidden(on || Letters.yes(look.hidden()));
            case "strike", "dstrike" -> look.struck(on || Letters.yes(look.struck()));
            case "vertAlign" -> look.raised("superscript".equals(value));
            case "color" -> coloured(look, value, xml);
            case "sz" -> value == null ? look : look.points(Numeral.whole(value, 2 * SMALL) / 2.0);
            case "shd" -> look.shaded(shades(xml)).onBlack(Letters.nearlyBlack(xml.attribute("fill")));
            case "highlight" -> look.shaded(!"none".equals(value)).barred("black".equals(value));
            default -> look;
        };
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
    private static Letters coloured(Letters look, @Nullable String colour, XmlPart xml) {
        String theme = xml.attribute("themeColor");
        boolean pure = xml.attribute("themeShade") == null && xml.attribute("themeTint") == null;
        if (pure && PAPER_OF_THEME.contains(String.valueOf(theme))) {
            return look.coloured(true, false);
        }
        return "auto".equals(colour) ? look : look.coloured(paper(colour), Letters.nearlyBlack(colour));
    }

    private static boolean paper(@Nullable String colour) {
        return Letters.nearlyWhite(colour);
    }
}
