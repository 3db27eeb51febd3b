package org.foireturns.read.word;

import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.xml.Numeral;
import org.foireturns.read.xml.XmlPart;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a paragraph.
 *
 * @param style the id of its style
 * @param indent levels of indent
 */
record ParagraphFrame(@Nullable String style, boolean centred, int indent, boolean shaded) {
    private static final int STEP_OF_INDENT = 360;
    static final ParagraphFrame NONE = new ParagraphFrame(null, false, 0, false);

    static ParagraphFrame read(XmlPart xml) throws UnreadableFile {
        String style = null;
        boolean centred = false;
        int indent = 0;
        boolean shaded = false;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "pStyle" -> style = xml.attribute("val");
                case "jc" -> centred = "center".equals(xml.attribute("val"));
                case "ind" -> {
                    String left = xml.attribute("left");
                    indent = Numeral.whole(left == null ? xml.attribute("start") : left, 0) / STEP_OF_INDENT;
                }
                case "shd" -> shaded = WordLook.shades(xml);
                default -> {}
            }
        }
        return new ParagraphFrame(style, centred, Math.max(0, indent), shaded);
    }
}
