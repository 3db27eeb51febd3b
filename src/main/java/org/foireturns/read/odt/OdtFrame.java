package org.foireturns.read.odt;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.read.xml.XmlPart;
import org.jspecify.annotations.Nullable;

/** Whether a frame stands where somebody sees it, and how long the lengths of a text document are. */
final class OdtFrame {
    private static final Pattern LENGTH = Pattern.compile("(-?[0-9]{1,6}(?:\\.[0-9]{1,6})?)(pt|in|cm|mm|pc|px)");
    /** What is smaller shows nothing; in points, as all that follows. */
    private static final double SMALLEST = 1;
    /** Farther before its anchor a frame is off the page. */
    private static final double MARGIN = 250;

    private OdtFrame() {}

    /** Whether nobody sees what the open element frames. */
    static boolean unseen(XmlPart xml) {
        boolean small = points(xml.attribute("width"), SMALLEST) < SMALLEST
                || points(xml.attribute("height"), SMALLEST) < SMALLEST;
        boolean outside = points(xml.attribute("x"), 0) + points(xml.attribute("width"), 0) < -MARGIN
                || points(xml.attribute("y"), 0) + points(xml.attribute("height"), 0) < -MARGIN;
        return small || outside || "none".equals(xml.attribute("display"));
    }

    /** A length in points. */
    static double points(@Nullable String length, double otherwise) {
        Matcher said = LENGTH.matcher(length == null ? "" : length);
        if (!said.matches()) {
            return otherwise;
        }
        double unit = switch (said.group(2)) {
            case "in" -> 72;
            case "cm" -> 72 / 2.54;
            case "mm" -> 7.2 / 2.54;
            case "pc" -> 12;
            case "px" -> 0.75;
            default -> 1;
        };
        return unit * Double.parseDouble(said.group(1));
    }
}
