package org.foireturns.read.ods;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.model.Style;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.xml.XmlPart;
import org.jspecify.annotations.Nullable;

/** What one cell style says itself; what it leaves unsaid is null and comes from its parent. */
record OdsCellStyle(
        @Nullable String parent,
        @Nullable String format,
        @Nullable Boolean bold,
        @Nullable Boolean italic,
        @Nullable Boolean centred,
        @Nullable Integer indent,
        @Nullable Boolean struck,
        List<OdsCondition> conditions) {
    static final OdsCellStyle UNSAID = new OdsCellStyle(null, null, null, null, null, null, null, List.of());

    private static final Pattern LENGTH = Pattern.compile("([0-9]{1,4}(?:\\.[0-9]{1,6})?)(pt|in|cm|mm|pc|px)");
    private static final Map<String, Double> POINTS =
            Map.of("pt", 1.0, "in", 72.0, "cm", 72 / 2.54, "mm", 7.2 / 2.54, "pc", 12.0, "px", 0.75);
    private static final double POINTS_A_LEVEL = 10;

    static OdsCellStyle read(XmlPart xml) throws UnreadableFile {
        OdsCellStyle style = new OdsCellStyle(
                xml.attribute("parent-style-name"),
                xml.attribute("data-style-name"),
                null,
                null,
                null,
                null,
                null,
                List.of());
        List<OdsCondition> conditions = new ArrayList<>();
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.is("map")) {
                conditions.add(OdsCondition.of(xml));
                continue;
            }
            String weight = xml.attribute("font-weight");
            String slant = xml.attribute("font-style");
            String align = xml.attribute("text-align");
            String margin = xml.attribute("margin-left");
            style = style.orElse(new OdsCellStyle(
                    null,
                    null,
                    weight == null ? null : (Boolean) (weight.equals("bold") || weight.matches("[6-9]00")),
                    slant == null ? null : (Boolean) !slant.equals("normal"),
                    align == null ? null : (Boolean) align.equals("center"),
                    margin == null ? null : (Integer) levels(margin),
                    struck(xml),
                    List.of()));
        }
        return style.orElse(new OdsCellStyle(null, null, null, null, null, null, null, conditions));
    }

    /** Whether the open element's letters have a line through them, or null when it does not say. */
    static @Nullable Boolean struck(XmlPart xml) {
        String style = xml.attribute("text-line-through-style");
        String type = xml.attribute("text-line-through-type");
        String old = xml.attribute("text-crossing-out");
        String said = style != null ? style : type != null ? type : old;
        return said == null ? null : (Boolean) !said.equals("none");
    }

    /** Whether a text position such as {@code super 58%} or {@code 33% 58%} is above the line. */
    static boolean raised(@Nullable String position) {
        return position != null && (position.startsWith("super") || position.matches("[1-9][0-9]*(\\.[0-9]+)?%.*"));
    }

    OdsCellStyle orElse(OdsCellStyle other) {
        return new OdsCellStyle(
                parent,
                format == null ? other.format : format,
                bold == null ? other.bold : bold,
                italic == null ? other.italic : italic,
                centred == null ? other.centred : centred,
                indent == null ? other.indent : indent,
                struck == null ? other.struck : struck,
                conditions.isEmpty() ? other.conditions : conditions);
    }

    Style style(Map<String, String> formats) {
        String code = format == null ? null : formats.get(format);
        return new Style(
                code == null ? Style.PLAIN.format() : code,
                Boolean.TRUE.equals(bold),
                Boolean.TRUE.equals(italic),
                Boolean.TRUE.equals(centred),
                indent == null ? 0 : indent);
    }

    private static int levels(String length) {
        Matcher matcher = LENGTH.matcher(length);
        return matcher.matches()
                ? (int) Math.round(Double.parseDouble(matcher.group(1))
                        * POINTS.getOrDefault(matcher.group(2), 0.0)
                        / POINTS_A_LEVEL)
                : 0;
    }
}
