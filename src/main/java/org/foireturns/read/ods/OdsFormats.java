package org.foireturns.read.ods;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.format.FormatCondition;
import org.foireturns.read.format.FormatSection;
import org.foireturns.read.format.FormatSection.Kind;
import org.foireturns.read.format.FormatSection.Piece;
import org.foireturns.read.format.NumberFormat;
import org.foireturns.read.xml.XmlPart;
import org.jspecify.annotations.Nullable;

/** The number formats of a document. One may hand over to others under conditions. */
final class OdsFormats {
    private static final String WHITE = "#ffffff";
    private static final String VALUE = "value()";
    private static final int MOST_PLACES = 30;
    /** Of the parts of a format those that show the number as something of its own kind: a date, a fraction. */
    private static final Set<String> OTHERS = Set.of(
            "scientific-number",
            "fraction",
            "day",
            "month",
            "year",
            "era",
            "day-of-week",
            "quarter",
            "week-of-year",
            "hours",
            "minutes",
            "seconds",
            "am-pm",
            "boolean");

    private final Map<String, Written> written = new HashMap<>();
    private final Map<String, NumberFormat> known = new HashMap<>();

    /** Reads the open element, whose name ends in "-style". */
    void read(XmlPart xml, String name) throws UnreadableFile {
        boolean ofText = xml.is("text-style");
        boolean percent = xml.is("percentage-style");
        List<Piece> pieces = new ArrayList<>();
        List<Case> cases = new ArrayList<>();
        boolean white = false;
        int thousands = 0;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "text", "currency-symbol" -> literal(xml.text(), percent, pieces);
                case "text-content" -> pieces.add(new Piece(Kind.TEXT, "@"));
                case "number" -> {
                    thousands = thousands(xml.attribute("display-factor"));
                    pieces.addAll(places(xml));
                }
                case "text-properties" -> white = WHITE.equalsIgnoreCase(xml.attribute("color"));
                case "map" -> Case.of(xml).ifPresent(cases::add);
                default -> {
                    if (OTHERS.contains(xml.name())) {
                        pieces.add(new Piece(Kind.OTHER, xml.name()));
                    }
                }
            }
        }
        written.put(name, new Written(new FormatSection(pieces, null, white, thousands), cases, ofText));
    }

    private static void literal(String text, boolean percent, List<Piece> pieces) {
        if (percent && text.strip().equals("%")) {
            pieces.add(new Piece(Kind.PERCENT, "%"));
        } else if (!text.isEmpty()) {
            pieces.add(new Piece(Kind.LITERAL, text));
        }
    }

    private static int thousands(@Nullable String factor) {
        return factor == null || !factor.matches("1(?:000)*") ? 0 : (factor.length() - 1) / 3;
    }

    /** The places of a number as Excel would write them, with the words that stand between its digits. */
    private static List<Piece> places(XmlPart xml) throws UnreadableFile {
        String decimals = xml.attribute("decimal-places");
        int least = count(xml.attribute("min-integer-digits"));
        int always = decimals == null ? 0 : count(decimals);
        String fixed = xml.attribute("min-decimal-places");
        int shown = fixed == null ? always : count(fixed);
        Map<Integer, String> between = new TreeMap<>();
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.is("embedded-text")) {
                int position = count(xml.attribute("position"));
                between.merge(position, xml.text(), String::concat);
            }
        }
        if (decimals == null && between.isEmpty()) {
            return List.of(new Piece(Kind.GENERAL, "general"));
        }
        List<Piece> pieces = new ArrayList<>();
        int places = between.keySet().stream().reduce(Math.max(1, least), Math::max);
        for (int place = places; place > 0; place--) {
            String text = between.get(place);
            if (text != null) {
                pieces.add(new Piece(Kind.LITERAL, text));
            }
            pieces.add(new Piece(Kind.DIGIT, place <= least ? "0" : "#"));
        }
        if (always > 0) {
            pieces.add(new Piece(Kind.POINT, "."));
        }
        for (int place = 0; place < always; place++) {
            pieces.add(new Piece(Kind.DIGIT, place < shown ? "0" : "#"));
        }
        return pieces;
    }

    private static int count(@Nullable String number) {
        return number == null || !number.matches("[0-9]{1,9}") ? 0 : Math.min(MOST_PLACES, Integer.parseInt(number));
    }

    /** The format of that name; one that the document does not define shows everything as it is. */
    NumberFormat format(@Nullable String name) {
        return name == null ? NumberFormat.GENERAL : known.computeIfAbsent(name, this::made);
    }

    private NumberFormat made(String name) {
        Written format = written.get(name);
        if (format == null) {
            return NumberFormat.GENERAL;
        }
        List<FormatSection> sections = new ArrayList<>();
        for (Case each : format.cases) {
            Written other = written.get(each.format);
            if (other != null) {
                FormatSection section = other.section;
                sections.add(new FormatSection(section.pieces(), each.condition, section.white(), section.thousands()));
            }
        }
        if (format.ofText) {
            return NumberFormat.ofCases(sections, format.section);
        }
        sections.add(format.section);
        return NumberFormat.ofCases(sections, null);
    }

    private record Written(FormatSection section, List<Case> cases, boolean ofText) {}

    private record Case(FormatCondition condition, String format) {
        static Optional<Case> of(XmlPart xml) {
            String condition = String.valueOf(xml.attribute("condition"));
            String format = String.valueOf(xml.attribute("apply-style-name"));
            return condition.startsWith(VALUE)
                    ? FormatCondition.of(condition.substring(VALUE.length())).map(said -> new Case(said, format))
                    : Optional.empty();
        }
    }
}
