package org.foireturns.read.ods;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.foireturns.model.Style;
import org.foireturns.model.Visibility;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.xml.XmlPart;
import org.jspecify.annotations.Nullable;

/** The styles of a document as far as they carry meaning. */
final class OdsStyles {
    private static final int LONGEST_LINE = 20;

    private final Map<String, OdsCellStyle> cells = new HashMap<>();
    private final Map<String, String> formats = new HashMap<>();
    private final Set<String> superscripts = new HashSet<>();
    private final Set<String> hiddenTables = new HashSet<>();

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
                case "percentage-style" -> formats.put(name, "0%");
                case "date-style" -> formats.put(name, "yyyy-mm-dd");
                case "time-style" -> formats.put(name, "hh:mm:ss");
                default -> {}
            }
        }
    }

    Visibility visibility(@Nullable String tableStyle) {
        return tableStyle != null && hiddenTables.contains(tableStyle) ? Visibility.HIDDEN : Visibility.VISIBLE;
    }

    boolean superscript(@Nullable String textStyle) {
        return textStyle != null && superscripts.contains(textStyle);
    }

    /** The look of a cell after all that its style inherits. */
    Style cell(@Nullable String name) {
        OdsCellStyle whole = OdsCellStyle.UNSAID;
        String next = name;
        for (int i = 0; i < LONGEST_LINE && next != null; i++) {
            OdsCellStyle style = cells.getOrDefault(next, OdsCellStyle.UNSAID);
            whole = whole.orElse(style);
            next = style.parent();
        }
        return whole.style(formats);
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
            if (OdsCellStyle.raised(xml.attribute("text-position"))) {
                superscripts.add(name);
            }
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
