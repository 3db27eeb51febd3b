package org.foireturns.read.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import org.foireturns.model.Address;
import org.foireturns.model.CellRange;
import org.foireturns.read.contract.ReadingLimit;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.xml.Numeral;
import org.foireturns.read.xml.XmlPart;
import org.jspecify.annotations.Nullable;

/** Reads the conditional formats of a worksheet, those of Excel 2007 and those that later versions store apart. */
final class XlsxConditions {
    private static final String NEVER = "FALSE";
    private static final String ALWAYS = "TRUE";
    /** Rules about cells that are no numbers. */
    private static final Set<String> NOT_OF_NUMBERS = Set.of("containsBlanks", "containsErrors");

    private static final Set<String> OF_ALL_NUMBERS = Set.of("notContainsBlanks", "notContainsErrors");

    private static final Pattern PLACE = Pattern.compile("[A-Z]{1,3}[1-9][0-9]{0,6}(?::[A-Z]{1,3}[1-9][0-9]{0,6})?");
    private static final Pattern COLUMNS = Pattern.compile("([A-Z]{1,3}):([A-Z]{1,3})");
    private static final Pattern ROWS = Pattern.compile("([1-9][0-9]{0,6}):([1-9][0-9]{0,6})");

    private final XlsxStyles styles;
    private final ConditionalRules rules = new ConditionalRules();

    XlsxConditions(XlsxStyles styles) {
        this.styles = styles;
    }

    ConditionalRules rules() {
        return rules;
    }

    /** Reads what is stored apart, inside the open element. */
    void readApart(XmlPart xml) throws UnreadableFile {
        int end = xml.depth() - 1;
        while (xml.depth() > end) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.is("conditionalFormatting")) {
                read(xml);
            }
        }
    }

    /** Reads the open {@code conditionalFormatting} element. */
    void read(XmlPart xml) throws UnreadableFile {
        String cells = xml.attribute("sqref");
        List<Written> written = new ArrayList<>();
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.is("cfRule")) {
                written.add(rule(xml));
            } else if (xml.is("sqref")) {
                cells = xml.text();
            }
        }
        List<CellRange> ranges = ranges(cells);
        if (!ranges.isEmpty()) {
            Address base = ConditionalRule.base(ranges);
            for (Written each : written) {
                rules.add(new ConditionalRule(ranges, base, each.formula(base), each.priority, each.last, each.look));
            }
        }
    }

    private static List<CellRange> ranges(@Nullable String cells) {
        List<CellRange> ranges = new ArrayList<>();
        for (String range : cells == null ? new String[0] : cells.strip().split("\\s+")) {
            Matcher columns = COLUMNS.matcher(range);
            Matcher rows = ROWS.matcher(range);
            if (columns.matches()) {
                ranges.add(between(columns.group(1) + "1", columns.group(2) + ReadingLimit.ROWS));
            } else if (rows.matches()) {
                String last = Address.columnName(ReadingLimit.COLUMNS - 1);
                ranges.add(between("A" + rows.group(1), last + rows.group(2)));
            } else if (PLACE.matcher(range).matches()) {
                int colon = range.indexOf(':');
                ranges.add(between(range.substring(0, Math.max(0, colon)), range.substring(colon + 1)));
            }
        }
        return ranges;
    }

    private static CellRange between(String one, String other) {
        return CellRange.between(Address.parse(one.isEmpty() ? other : one), Address.parse(other));
    }

    private Written rule(XmlPart xml) throws UnreadableFile {
        String type = String.valueOf(xml.attribute("type"));
        String operator = String.valueOf(xml.attribute("operator"));
        String priority = xml.attribute("priority");
        boolean last = xml.flag("stopIfTrue");
        ConditionalLook look = styles.conditional(xml.attribute("dxfId"));
        List<String> formulas = new ArrayList<>();
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "formula", "f" -> formulas.add(xml.text());
                case "dxf" -> look = ConditionalLook.read(xml);
                case "dataBar", "iconSet" ->
                    look = xml.attribute("showValue") != null && !xml.flag("showValue") ? ConditionalLook.HIDING : look;
                default -> xml.skip();
            }
        }
        return new Written(type, operator, formulas, Numeral.whole(priority, 0), last, look);
    }

    /** A rule before it is known for which cells. */
    private record Written(
            String type, String operator, List<String> formulas, int priority, boolean last, ConditionalLook look) {

        String formula(Address base) {
            if (type.equals("cellIs")) {
                return ConditionalRule.comparison(base, operator, formulas);
            }
            if (type.equals("expression")) {
                return formulas.isEmpty() ? "" : formulas.get(0);
            }
            boolean bars = type.equals("dataBar") || type.equals("iconSet");
            return NOT_OF_NUMBERS.contains(type) ? NEVER : bars || OF_ALL_NUMBERS.contains(type) ? ALWAYS : "";
        }
    }
}
