package org.foireturns.read.excel;

import java.io.IOException;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.screen.Sightings;
import org.foireturns.read.xml.XmlPart;
import org.foireturns.read.xml.ZipParts;

/** The values that a chart stores beside the ranges that it shows. */
final class OfficeCharts {
    private static final Set<String> ROWS =
            Set.of("numRef", "strRef", "multiLvlStrRef", "numLit", "strLit", "numDim", "strDim");

    private OfficeCharts() {}

    static void look(ZipParts zip, String part, Sightings seen) throws IOException {
        try (XmlPart xml = zip.xml(part)) {
            for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT && ROWS.contains(xml.name())) {
                    row(xml, seen);
                }
            }
        } catch (UnreadableFile | RuntimeException broken) {
            seen.chart("", 1);
        }
    }

    private static void row(XmlPart xml, Sightings seen) throws UnreadableFile {
        int end = xml.depth() - 1;
        String source = "";
        int values = 0;
        while (xml.depth() > end) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                if (xml.is("f")) {
                    source = xml.text();
                } else if (xml.is("pt")) {
                    values++;
                }
            }
        }
        seen.chart(source, values);
    }
}
