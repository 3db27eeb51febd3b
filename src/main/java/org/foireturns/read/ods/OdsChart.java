package org.foireturns.read.ods;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.screen.Sightings;
import org.foireturns.read.xml.XmlPart;
import org.foireturns.read.xml.ZipParts;
import org.jspecify.annotations.Nullable;

/** The values that a chart of a document stores in a table of its own beside the ranges that it shows. */
final class OdsChart {
    private static final Pattern RANGE = Pattern.compile(
            "\\$?('(?:[^']|'')++'|[^.:' ]+)\\.\\$?([A-Z]+)\\$?([0-9]+)(?::[^ ]*?\\.\\$?([A-Z]+)\\$?([0-9]+))?");
    private static final Pattern MADE_UP = Pattern.compile("(?:Column|Row) [A-Z0-9]+|NaN");

    private final List<String> valueRanges = new ArrayList<>();
    private final List<String> textRanges = new ArrayList<>();
    private boolean chart;
    private boolean numeric;
    private int values;
    private int texts;

    private OdsChart() {}

    /** Adds what a chart stores; false when the object is no chart. */
    static boolean look(ZipParts zip, String part, Sightings seen) throws IOException {
        OdsChart found = new OdsChart();
        try (XmlPart xml = zip.xml(part)) {
            for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT) {
                    found.element(xml);
                }
            }
        } catch (UnreadableFile | RuntimeException broken) {
            return false;
        }
        seen.chart(String.join(",", found.valueRanges), found.values);
        seen.chart(String.join(",", found.textRanges), found.texts);
        return found.chart;
    }

    private void element(XmlPart xml) throws UnreadableFile {
        switch (xml.name()) {
            case "chart" -> chart = true;
            case "series" -> {
                range(xml.attribute("values-cell-range-address"), valueRanges);
                range(xml.attribute("label-cell-address"), textRanges);
            }
            case "categories" -> range(xml.attribute("cell-range-address"), textRanges);
            case "table-cell" -> numeric = "float".equals(xml.attribute("value-type"));
            case "p" -> {
                String text = xml.text();
                if (chart && !text.isBlank() && !MADE_UP.matcher(text).matches()) {
                    values += numeric ? 1 : 0;
                    texts += numeric ? 0 : 1;
                }
            }
            case "title", "subtitle", "footer" -> xml.skip();
            default -> {}
        }
    }

    /** A range in Excel's writing, as the check of charts reads it. */
    private static void range(@Nullable String address, List<String> ranges) {
        if (address == null) {
            return;
        }
        Matcher each = RANGE.matcher(address);
        while (each.find()) {
            String first = each.group(2) + each.group(3);
            ranges.add(
                    each.group(1) + "!" + first + (each.group(4) == null ? "" : ":" + each.group(4) + each.group(5)));
        }
    }
}
