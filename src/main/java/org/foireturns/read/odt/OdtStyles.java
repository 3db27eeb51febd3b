package org.foireturns.read.odt;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.document.Letters;
import org.foireturns.read.xml.XmlPart;
import org.jspecify.annotations.Nullable;

/** The styles of a text document by their names, each with what it is based on. */
final class OdtStyles {
    private static final Set<String> HEADINGS = Set.of("title", "subtitle", "heading", "caption");
    private final Map<String, Named> named = new HashMap<>();

    /** Reads the open group of styles. */
    void read(XmlPart xml) throws UnreadableFile {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.is("style")) {
                style(xml);
            }
        }
    }

    private void style(XmlPart xml) throws UnreadableFile {
        String name = String.valueOf(xml.attribute("name"));
        String parent = xml.attribute("parent-style-name");
        Letters look = Letters.NONE;
        boolean shaded = false;
        boolean centred = false;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "text-properties" -> look = letters(xml);
                case "paragraph-properties", "table-cell-properties", "table-properties", "table-row-properties" -> {
                    shaded |= filled(xml.attribute("background-color"));
                    centred |= "center".equals(xml.attribute("text-align"));
                }
                default -> {}
            }
        }
        named.put(name, new Named(parent, look, shaded, centred));
    }

    private static Letters letters(XmlPart xml) {
        Letters look = Letters.NONE;
        String weight = xml.attribute("font-weight");
        String display = xml.attribute("display");
        String through = xml.attribute("text-line-through-style");
        String position = xml.attribute("text-position");
        String colour = xml.attribute("color");
        String ground = xml.attribute("background-color");
        look = weight == null ? look : look.bold(weight.equals("bold") || weight.matches("[6-9]00"));
        look = display == null ? look : look.hidden(display.equals("none"));
        look = through == null ? look : look.struck(!through.equals("none"));
        look = position == null ? look : look.raised(position.startsWith("super") || position.matches("[1-9].*"));
        look = colour == null || "true".equals(xml.attribute("use-window-font-color"))
                ? look
                : look.coloured(Letters.nearlyWhite(colour), Letters.nearlyBlack(colour));
        String size = xml.attribute("font-size");
        look = size == null || !size.matches("[0-9.]{1,6}pt")
                ? look
                : look.points(Double.parseDouble(size.substring(0, size.length() - 2)));
        return ground == null ? look : look.shaded(filled(ground)).onBlack(Letters.nearlyBlack(ground));
    }

    private static boolean filled(@Nullable String colour) {
        return colour != null && !colour.equals("transparent") && !Letters.nearlyWhite(colour);
    }

    /** How the letters of a style look, with all that it is based on. */
    Letters look(@Nullable String name) {
        Letters look = Letters.NONE;
        Set<String> seen = new HashSet<>();
        for (String next = name; next != null && seen.add(next); ) {
            Named style = named.getOrDefault(next, Named.NONE);
            look = look.over(style.look).over(style.shaded ? Letters.NONE.shaded(true) : Letters.NONE);
            next = style.parent;
        }
        return look;
    }

    boolean centred(@Nullable String name) {
        return named.getOrDefault(String.valueOf(name), Named.NONE).centred;
    }

    /** Whether a style is one of headings, titles or captions. */
    boolean heading(@Nullable String name) {
        Set<String> seen = new HashSet<>();
        for (String next = name; next != null && seen.add(next); ) {
            String plain = next.toLowerCase(Locale.ROOT).replaceFirst("(?:_20_)?[0-9]*$", "");
            if (HEADINGS.contains(plain)) {
                return true;
            }
            next = named.getOrDefault(next, Named.NONE).parent;
        }
        return false;
    }

    private record Named(@Nullable String parent, Letters look, boolean shaded, boolean centred) {
        static final Named NONE = new Named(null, Letters.NONE, false, false);
    }
}
