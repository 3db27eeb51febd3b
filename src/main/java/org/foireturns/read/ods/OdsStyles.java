package org.foireturns.read.ods;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.foireturns.model.Fills;
import org.foireturns.model.Visibility;
import org.foireturns.read.contract.MarkedText.Strike;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.format.TellingLook;
import org.foireturns.read.xml.XmlPart;
import org.jspecify.annotations.Nullable;

/** The styles of a document as far as they carry meaning. */
final class OdsStyles {
    private static final int LONGEST_LINE = 20;

    private final Map<String, OdsCellStyle> cells = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();
    private final OdsFormats formats = new OdsFormats();
    private final Map<String, Letters> letters = new HashMap<>();
    private final Map<String, OdsLook> looks = new HashMap<>();
    private final Map<String, Integer> fills = new HashMap<>();
    private final OdsLooks unseen;
    private final Set<String> hiddenTables = new HashSet<>();

    /**
     * Styles of which none is read yet.
     *
     * @param unseen those in which nothing can be seen
     */
    OdsStyles(OdsLooks unseen) {
        this.unseen = unseen;
    }

    /** Reads the styles inside the open element. */
    void read(XmlPart xml) throws UnreadableFile {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            String name = xml.attribute("name");
            if (name == null) {
                continue;
            }
            switch (xml.name()) {
                case "style" -> readStyle(xml, name);
                case "percentage-style" -> codes.put(name, "0%");
                case "date-style" -> codes.put(name, "yyyy-mm-dd");
                case "time-style" -> codes.put(name, "hh:mm:ss");
                default -> {}
            }
            if (xml.name().endsWith("-style")) {
                formats.read(xml, name);
            }
        }
    }

    Visibility visibility(@Nullable String tableStyle) {
        return tableStyle != null && hiddenTables.contains(tableStyle) ? Visibility.HIDDEN : Visibility.VISIBLE;
    }

    /** What a text style says of its letters. */
    Letters letters(@Nullable String textStyle) {
        return textStyle == null ? Letters.AS_THE_CELL : letters.getOrDefault(textStyle, Letters.AS_THE_CELL);
    }

    /** The look of a cell after all that its style inherits. */
    OdsLook cell(@Nullable String name) {
        return looks.computeIfAbsent(name == null ? "" : name, this::look);
    }

    /** The colour of the background of a cell. */
    int fill(@Nullable String name) {
        return name == null ? Fills.NONE : fills.computeIfAbsent(name, unseen::fill);
    }

    private OdsLook look(String name) {
        OdsCellStyle whole = OdsCellStyle.UNSAID;
        String next = name.isEmpty() ? null : name;
        for (int i = 0; i < LONGEST_LINE && next != null; i++) {
            OdsCellStyle style = cells.getOrDefault(next, OdsCellStyle.UNSAID);
            whole = whole.orElse(style);
            next = style.parent();
        }
        boolean struck = Boolean.TRUE.equals(whole.struck());
        return new OdsLook(
                new TellingLook(whole.style(codes), formats.format(whole.format()), struck, unseen.unseen(name)),
                whole.format() != null,
                whole.conditions());
    }

    private void readStyle(XmlPart xml, String name) throws UnreadableFile {
        switch (String.valueOf(xml.attribute("family"))) {
            case "table-cell" -> cells.put(name, OdsCellStyle.read(xml));
            case "text" -> readTextStyle(xml, name);
            case "table" -> readTableStyle(xml, name);
            default -> {}
        }
    }

    private void readTextStyle(XmlPart xml, String name) throws UnreadableFile {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            Boolean struck = OdsCellStyle.struck(xml);
            Strike line = struck == null ? Strike.AS_THE_CELL : struck ? Strike.THROUGH : Strike.NONE;
            letters.put(name, new Letters(OdsCellStyle.raised(xml.attribute("text-position")), line));
        }
    }

    /** What a style says of the letters of a piece of text. */
    record Letters(boolean superscript, Strike line) {
        static final Letters AS_THE_CELL = new Letters(false, Strike.AS_THE_CELL);

        /** These letters within others. */
        Letters within(Letters outer) {
            return new Letters(superscript || outer.superscript, line == Strike.AS_THE_CELL ? outer.line : line);
        }
    }

    private void readTableStyle(XmlPart xml, String name) throws UnreadableFile {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if ("false".equals(xml.attribute("display"))) {
                hiddenTables.add(name);
            }
        }
    }
}
