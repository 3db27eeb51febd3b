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
 * @param unseen whether it stands beside the page, or its lines have no height
 */
record ParagraphFrame(@Nullable String style, boolean centred, int indent, boolean shaded, boolean unseen) {
    private static final int STEP_OF_INDENT = 360;
    /** Lines and rows that are lower show nothing; in twentieths of a point, as all that follows. */
    private static final int FLAT = 40;
    /** Farther before the text of a page lies nothing of the page: two inches and a half. */
    private static final int MARGIN = 3_600;
    /** No page that is printed in an office is as long. */
    private static final int PAGE = 25_000;

    static final ParagraphFrame NONE = new ParagraphFrame(null, false, 0, false, false);

    static ParagraphFrame read(XmlPart xml) throws UnreadableFile {
        String style = null;
        boolean centred = false;
        int indent = 0;
        boolean shaded = false;
        boolean unseen = false;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "pStyle" -> style = xml.attribute("val");
                case "jc" -> centred = "center".equals(xml.attribute("val"));
                case "ind" -> {
                    String left = xml.attribute("left");
                    int from = Numeral.whole(left == null ? xml.attribute("start") : left, 0);
                    indent = from / STEP_OF_INDENT;
                    unseen |= outside(from);
                }
                case "spacing" -> unseen |= flat(xml, "line", "lineRule");
                case "framePr" -> unseen |= outside(xml, "x", "y");
                case "shd" -> shaded = WordLook.shades(xml);
                default -> {}
            }
        }
        return new ParagraphFrame(style, centred, Math.max(0, indent), shaded, unseen);
    }

    private static int place(XmlPart xml, String name) {
        return Numeral.whole(xml.attribute(name), 0);
    }

    /** Whether the open element places something beside the page. */
    static boolean outside(XmlPart xml, String across, String down) {
        return outside(place(xml, across)) || outside(place(xml, down));
    }

    private static boolean outside(int place) {
        return place < -MARGIN || place > PAGE;
    }

    /** Whether the open element gives a line or a row a height, and so little of it that nothing is seen. */
    static boolean flat(XmlPart xml, String height, String rule) {
        return "exact".equals(xml.attribute(rule)) && Numeral.whole(xml.attribute(height), FLAT) < FLAT;
    }
}
