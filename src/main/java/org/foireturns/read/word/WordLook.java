package org.foireturns.read.word;

import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.xml.XmlPart;
import org.jspecify.annotations.Nullable;

/**
 * How letters look, as far as it carries meaning; what is null is as in the style behind it.
 *
 * @param white whether they have the colour of paper
 * @param shaded whether something other than paper lies behind them
 */
record WordLook(
        @Nullable Boolean bold,
        @Nullable Boolean hidden,
        @Nullable Boolean struck,
        @Nullable Boolean raised,
        @Nullable Boolean white,
        @Nullable Boolean shaded) {
    static final WordLook NONE = new WordLook(null, null, null, null, null, null);

    private static final String PAPER = "FFFFFF";

    /** Reads the open properties of letters to their end. */
    static WordLook read(XmlPart xml) throws UnreadableFile {
        WordLook look = NONE;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            look = look.with(xml);
        }
        return look;
    }

    WordLook with(XmlPart xml) {
        String value = xml.attribute("val");
        boolean on = value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
        return switch (xml.name()) {
            case "b" -> new WordLook(on, hidden, struck, raised, white, shaded);
            case "vanish" -> new WordLook(bold, on, struck, raised, white, shaded);
            case "strike", "dstrike" ->
                new WordLook(bold, hidden, on || Boolean.TRUE.equals(struck), raised, white, shaded);
            case "vertAlign" -> new WordLook(bold, hidden, struck, "superscript".equals(value), white, shaded);
            case "color" -> new WordLook(bold, hidden, struck, raised, paper(value), shaded);
            case "shd" -> new WordLook(bold, hidden, struck, raised, white, shades(xml));
            case "highlight" -> new WordLook(bold, hidden, struck, raised, white, !"none".equals(value));
            default -> this;
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

    private static boolean paper(@Nullable String colour) {
        return PAPER.equalsIgnoreCase(String.valueOf(colour));
    }

    /** This look where it says something, else another. */
    WordLook over(WordLook behind) {
        return new WordLook(
                bold == null ? behind.bold : bold,
                hidden == null ? behind.hidden : hidden,
                struck == null ? behind.struck : struck,
                raised == null ? behind.raised : raised,
                white == null ? behind.white : white,
                shaded == null ? behind.shaded : shaded);
    }

    static boolean yes(@Nullable Boolean said) {
        return Boolean.TRUE.equals(said);
    }
}
