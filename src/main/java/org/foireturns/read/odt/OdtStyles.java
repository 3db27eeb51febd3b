package org.foireturns.read.odt;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.document.LetterLook;
import org.foireturns.read.xml.Numeral;
import org.foireturns.read.xml.XmlPart;
import org.jspecify.annotations.Nullable;

/** The styles of a text document by their names, each with what it is based on. */
final class OdtStyles {
    private static final Set<String> HEADINGS = Set.of("title", "subtitle", "heading", "caption");
    /** Letters of so many points are in use where a document says nothing else. */
    private static final int USUAL = 12;
    /** So little of an ink, in hundredths, that nobody sees it. */
    private static final int FAINT = 10;
    /** Farther to the left of its place a paragraph is off the page; in points. */
    private static final int FARTHEST = 250;

    /** Letters above or below the line, and so small that nobody reads them. */
    private static final Pattern TINY = Pattern.compile("\\S+ [0-9](?:\\.[0-9]+)?%");

    private final Map<String, Named> named = new HashMap<>();
    private LetterLook everywhere = LetterLook.NONE;

    /** Reads the open group of styles. */
    void read(XmlPart xml) throws UnreadableFile {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.is("default-style") && "paragraph".equals(xml.attribute("family"))) {
                defaults(xml);
            } else if (xml.is("style")) {
                style(xml);
            }
        }
    }

    private void defaults(XmlPart xml) throws UnreadableFile {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.is("text-properties")) {
                everywhere = letters(xml);
            }
        }
    }

    /** A look with what holds for all letters of the document. */
    LetterLook inAll(LetterLook look) {
        return look.over(everywhere);
    }

    private void style(XmlPart xml) throws UnreadableFile {
        String name = String.valueOf(xml.attribute("name"));
        String parent = xml.attribute("parent-style-name");
        LetterLook look = LetterLook.NONE;
        boolean shaded = false;
        boolean centred = false;
        boolean unseen = false;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "text-properties" -> look = letters(xml);
                case "paragraph-properties", "table-cell-properties", "table-properties", "table-row-properties" -> {
                    shaded |= filled(xml.attribute("background-color"));
                    centred |= "center".equals(xml.attribute("text-align"));
                    unseen |= "false".equals(xml.attribute("display"))
                            || OdtFrame.points(xml.attribute("line-height"), FAINT) < 2
                            || OdtFrame.points(xml.attribute("margin-left"), 0) < -FARTHEST;
                }
                default -> {}
            }
        }
        named.put(name, new Named(parent, unseen ? look.hidden(true) : look, shaded, centred));
    }

    private static LetterLook letters(XmlPart xml) {
        LetterLook look = LetterLook.NONE;
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
        look = TINY.matcher(String.valueOf(position)).matches() ? look.hidden(true) : look;
        boolean automatic = "true".equals(xml.attribute("use-window-font-color"));
        look = colour == null || automatic
                ? look
                : look.coloured(LetterLook.nearlyWhite(colour), LetterLook.nearlyBlack(colour))
                        .ink(colour);
        // Programs write an opacity of nothing beside the colour that they choose themselves.
        boolean clear = colour != null && !automatic && percent(xml.attribute("opacity")) < FAINT;
        look = clear ? look.hidden(true) : look;
        return sized(
                xml,
                ground == null
                        ? look
                        : look.shaded(filled(ground))
                                .onBlack(LetterLook.nearlyBlack(ground))
                                .ground(ground));
    }

    private static LetterLook sized(XmlPart xml, LetterLook look) {
        String size = xml.attribute("font-size");
        LetterLook wide = look.wide(percent(xml.attribute("text-scale")));
        if (size == null) {
            return wide;
        }
        return size.endsWith("%")
                ? wide.points(USUAL * percent(size) / 100.0)
                : wide.points(OdtFrame.points(size, USUAL));
    }

    private static int percent(@Nullable String part) {
        return part == null ? 100 : Numeral.whole(part.replace("%", ""), 100);
    }

    private static boolean filled(@Nullable String colour) {
        return colour != null && !colour.equals("transparent") && !LetterLook.nearlyWhite(colour);
    }

    /** How the letters of a style look, with all that it is based on. */
    LetterLook look(@Nullable String name) {
        LetterLook look = LetterLook.NONE;
        Set<String> seen = new HashSet<>();
        for (String next = name; next != null && seen.add(next); ) {
            Named style = named.getOrDefault(next, Named.NONE);
            look = look.over(style.look).over(style.shaded ? LetterLook.NONE.shaded(true) : LetterLook.NONE);
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

    private record Named(@Nullable String parent, LetterLook look, boolean shaded, boolean centred) {
        static final Named NONE = new Named(null, LetterLook.NONE, false, false);
    }
}
