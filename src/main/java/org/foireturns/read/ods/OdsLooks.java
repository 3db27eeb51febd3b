package org.foireturns.read.ods;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.foireturns.model.Fills;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.xml.XmlPart;
import org.foireturns.read.xml.ZipParts;
import org.jspecify.annotations.Nullable;

/** The cell styles of a document in which nothing can be seen. */
final class OdsLooks {
    private static final Pattern RGB = Pattern.compile("#[0-9A-Fa-f]{6}");
    private static final int LONGEST_LINE = 20;
    private static final Set<String> SHOWING = Set.of(
            "number",
            "scientific-number",
            "fraction",
            "text-content",
            "day",
            "month",
            "year",
            "day-of-week",
            "quarter",
            "week-of-year",
            "hours",
            "minutes",
            "seconds",
            "boolean",
            "currency-symbol");

    private final Map<String, Said> styles = new HashMap<>();
    private final Set<String> silent = new HashSet<>();

    /** The looks of a whole document. */
    static OdsLooks of(ZipParts zip) throws UnreadableFile, IOException {
        OdsLooks looks = new OdsLooks();
        for (String part : List.of("styles.xml", "content.xml")) {
            if (zip.has(part)) {
                try (XmlPart xml = zip.xml(part)) {
                    while (xml.nextChild(1) && !xml.is("body")) {
                        looks.read(xml);
                    }
                }
            }
        }
        return looks;
    }

    /** Reads the styles inside the open element, if it holds any. */
    void read(XmlPart xml) throws UnreadableFile {
        if (!xml.is("styles") && !xml.is("automatic-styles")) {
            return;
        }
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            String name = xml.attribute("name");
            String family = xml.attribute("family");
            if (name != null && "table-cell".equals(family)) {
                styles.put(name, said(xml));
            } else if (name != null && xml.name().endsWith("-style") && silentFormat(xml)) {
                silent.add(name);
            }
        }
    }

    private static Said said(XmlPart xml) throws UnreadableFile {
        Said said = new Said(xml.attribute("parent-style-name"), xml.attribute("data-style-name"), null, null, false);
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            String colour = xml.attribute("color");
            String paper = xml.attribute("background-color");
            boolean locked = "hidden-and-protected".equals(xml.attribute("cell-protect"));
            boolean tiny = String.valueOf(xml.attribute("font-size")).matches("[0-2](?:\\.[0-9]+)?pt");
            said = new Said(
                    said.parent,
                    said.format,
                    colour == null ? said.colour : colour,
                    paper == null ? said.paper : paper,
                    said.gone || locked || tiny);
        }
        return said;
    }

    /** A format that holds no digit, no letter of the cell and no words of its own. */
    private boolean silentFormat(XmlPart xml) throws UnreadableFile {
        boolean says = false;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.is("map")) {
                says |= !silent.contains(String.valueOf(xml.attribute("apply-style-name")));
            } else if (xml.is("text")) {
                says |= !xml.text().isBlank();
            } else {
                says |= SHOWING.contains(xml.name());
            }
        }
        return !says;
    }

    /** The colour of the background of that style; {@link Fills#NONE} when it has none. */
    int fill(@Nullable String name) {
        String next = name;
        for (int i = 0; i < LONGEST_LINE && next != null; i++) {
            Said said = styles.get(next);
            String paper = said == null ? "" : said.paper;
            if (paper != null) {
                return RGB.matcher(paper).matches() ? Integer.parseInt(paper.substring(1), 16) : Fills.NONE;
            }
            next = said == null ? null : said.parent;
        }
        return Fills.NONE;
    }

    /** Whether nothing can be seen of a cell of that style. */
    boolean unseen(@Nullable String name) {
        String colour = null;
        String paper = null;
        String format = null;
        String next = name;
        for (int i = 0; i < LONGEST_LINE && next != null; i++) {
            Said said = styles.get(next);
            if (said == null) {
                break;
            }
            if (said.gone) {
                return true;
            }
            colour = colour == null ? said.colour : colour;
            paper = paper == null ? said.paper : paper;
            format = format == null ? said.format : format;
            next = said.parent;
        }
        String background = paper == null || paper.equals("transparent") ? "#ffffff" : paper;
        return (format != null && silent.contains(format)) || background.equalsIgnoreCase(colour);
    }

    private record Said(
            @Nullable String parent,
            @Nullable String format,
            @Nullable String colour,
            @Nullable String paper,
            boolean gone) {}
}
