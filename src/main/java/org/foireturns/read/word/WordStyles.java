package org.foireturns.read.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.document.LetterLook;
import org.foireturns.read.xml.Numeral;
import org.foireturns.read.xml.XmlPart;
import org.foireturns.read.xml.ZipParts;
import org.jspecify.annotations.Nullable;

/** The styles that a document names, by their ids. */
final class WordStyles {
    private static final Set<String> HEADINGS = Set.of("heading", "title", "subtitle", "caption");
    private static final int BODY_LEVEL = 9;

    private final Map<String, Named> named = new HashMap<>();
    private @Nullable String usual;
    private LetterLook everywhere = LetterLook.NONE;

    /** Reads the part of the styles; a document may have none. */
    static WordStyles read(ZipParts zip, @Nullable String part) throws UnreadableFile, IOException {
        WordStyles styles = new WordStyles();
        if (part != null && zip.has(part)) {
            try (XmlPart xml = zip.xml(part)) {
                while (xml.nextChild(1)) {
                    if (xml.is("style")) {
                        styles.style(xml);
                    } else if (xml.is("docDefaults")) {
                        styles.defaults(xml);
                    }
                }
            }
        }
        return styles;
    }

    private void defaults(XmlPart xml) throws UnreadableFile {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.is("rPrDefault")) {
                defaults(xml);
            } else if (xml.is("rPr")) {
                everywhere = WordLook.read(xml);
            }
        }
    }

    private void style(XmlPart xml) throws UnreadableFile {
        String id = String.valueOf(xml.attribute("styleId"));
        if ("paragraph".equals(xml.attribute("type")) && Numeral.yes(xml.attribute("default"))) {
            usual = id;
        }
        String parent = null;
        boolean heading = false;
        boolean shades = false;
        LetterLook look = LetterLook.NONE;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "name" -> heading |= heading(String.valueOf(xml.attribute("val")));
                case "basedOn" -> parent = xml.attribute("val");
                case "rPr" -> look = WordLook.read(xml);
                case "pPr", "tblStylePr", "tcPr", "tblPr" -> {
                    Properties inside = Properties.read(xml);
                    shades |= inside.shades;
                    heading |= inside.heading;
                }
                default -> {}
            }
        }
        named.put(id, new Named(parent, look, heading, shades));
    }

    private static boolean heading(String name) {
        return HEADINGS.contains(name.toLowerCase(Locale.ROOT).replaceFirst("\\s?[0-9]$", ""));
    }

    /** How the letters of a style look, with all that it is based on. */
    LetterLook look(@Nullable String id) {
        LetterLook look = LetterLook.NONE;
        for (Named style : chain(id)) {
            look = look.over(style.look);
        }
        return look;
    }

    /** How the letters of a paragraph look; one without a style has the usual one. */
    LetterLook paragraph(@Nullable String id) {
        return look(id == null ? usual : id);
    }

    /** A look with what holds for all letters of the document. */
    LetterLook inAll(LetterLook look) {
        return look.over(everywhere);
    }

    /** Whether a style is one of headings, titles or captions. */
    boolean isHeading(@Nullable String id) {
        return chain(id).stream().anyMatch(Named::heading);
    }

    /** Whether a style lays something other than paper behind letters. */
    boolean shades(@Nullable String id) {
        return chain(id).stream().anyMatch(Named::shades);
    }

    private List<Named> chain(@Nullable String id) {
        List<Named> chain = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String next = id;
        while (next != null && seen.add(next)) {
            Named style = named.get(next);
            if (style == null) {
                break;
            }
            chain.add(style);
            next = style.parent;
        }
        return chain;
    }

    private record Named(@Nullable String parent, LetterLook look, boolean heading, boolean shades) {}

    /** What the properties of paragraphs or tables in a style say. */
    private record Properties(boolean shades, boolean heading) {
        static Properties read(XmlPart xml) throws UnreadableFile {
            boolean shades = false;
            boolean heading = false;
            int end = xml.depth() - 1;
            while (xml.depth() > end) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    shades |= xml.is("shd") && WordLook.shades(xml);
                    heading |= xml.is("outlineLvl") && Numeral.whole(xml.attribute("val"), BODY_LEVEL) < BODY_LEVEL;
                }
            }
            return new Properties(shades, heading);
        }
    }
}
