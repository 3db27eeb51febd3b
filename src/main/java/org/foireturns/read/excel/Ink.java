package org.foireturns.read.excel;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.regex.Pattern;
import org.foireturns.model.Fills;
import org.foireturns.read.xml.Numeral;
import org.foireturns.read.xml.XmlPart;
import org.jspecify.annotations.Nullable;

/**
 * A colour of letters or of a background.
 *
 * @param name the colour in words of the file, for those of which we do not know the light
 * @param light red, green and blue from 0 to 255; empty when unknown
 */
record Ink(String name, List<Integer> light) {
    static final Ink BLACK = of(0, 0, 0);
    static final Ink WHITE = of(255, 255, 255);

    /** No letters at all. */
    static final Ink NONE = new Ink("none", List.of());

    /** A background of several colours, on which everything can be seen. */
    static final Ink MIXED = new Ink("mixed", List.of());

    private static final int SAME_TO_THE_EYE = 24;
    private static final int RGB_LENGTH = 6;
    private static final Pattern RGB = Pattern.compile("(?:[0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}");
    private static final int PALETTE = 1;
    private static final int LIGHT = 2;
    private static final int THEME = 3;

    static Ink of(int red, int green, int blue) {
        return new Ink("", List.of(red, green, blue));
    }

    /** A colour as the open element gives it. */
    static Ink of(XmlPart xml) {
        String rgb = xml.attribute("rgb");
        String tint = xml.attribute("tint");
        boolean tinted = !Numeral.missing(tint) && !Numeral.zero(tint);
        if (rgb != null && RGB.matcher(rgb).matches() && !tinted) {
            int value = Integer.parseInt(rgb.substring(rgb.length() - RGB_LENGTH), 16);
            return of(value >> 16 & 0xFF, value >> 8 & 0xFF, value & 0xFF);
        }
        String theme = xml.attribute("theme");
        Ink plain = theme != null ? ofTheme(theme) : ofPalette(xml.attribute("indexed"));
        return tinted || plain == null
                ? new Ink("theme " + theme + " " + xml.attribute("indexed") + " " + rgb + " " + tint, List.of())
                : plain;
    }

    /** A colour as a record of a binary workbook gives it. */
    static Ink of(ByteBuffer content) {
        int kind = (content.get() & 0xFF) >> 1;
        int number = content.get() & 0xFF;
        int tint = content.getShort();
        Ink rgb = of(content.get() & 0xFF, content.get() & 0xFF, content.get() & 0xFF);
        content.get();
        Ink plain = switch (kind) {
            case PALETTE -> ofPalette(number);
            case LIGHT -> rgb;
            case THEME -> ofTheme(Integer.toString(number));
            default -> BLACK;
        };
        return tint != 0 || plain == null
                ? new Ink("kind " + kind + " " + number + " " + rgb.light + " " + tint, List.of())
                : plain;
    }

    private static @Nullable Ink ofTheme(String theme) {
        return switch (theme) {
            case "0" -> WHITE;
            case "1" -> BLACK;
            default -> null;
        };
    }

    private static @Nullable Ink ofPalette(@Nullable String index) {
        return Numeral.missing(index) ? BLACK : ofPalette(Numeral.whole(index, -1));
    }

    /** The colours that no file changes; others are null. */
    static @Nullable Ink ofPalette(int index) {
        return switch (index) {
            case 0, 8, 64, 0x7FFF -> BLACK;
            case 1, 9, 65 -> WHITE;
            default -> null;
        };
    }

    /** Red, green and blue in 24 bits; {@link Fills#NONE} when unknown. */
    int rgb() {
        return light.isEmpty() ? Fills.NONE : (light.get(0) << 16) | (light.get(1) << 8) | light.get(2);
    }

    /** Whether letters of this colour cannot be told from their background. */
    boolean vanishesOn(Ink background) {
        if (equals(NONE)) {
            return true;
        }
        if (light.isEmpty() || background.light.isEmpty()) {
            return !background.equals(MIXED) && !name.isEmpty() && equals(background);
        }
        int difference = 0;
        for (int i = 0; i < light.size(); i++) {
            difference += Math.abs(light.get(i) - background.light.get(i));
        }
        return difference <= SAME_TO_THE_EYE;
    }
}
