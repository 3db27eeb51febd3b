package org.foireturns.read.excel;

import java.io.IOException;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamConstants;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.xml.XmlPart;
import org.foireturns.read.xml.ZipParts;

/** Counts things in the parts of an Office file, in their XML and in their binary form, without keeping any of them. */
final class OfficeParts {
    private final ZipParts zip;

    OfficeParts(ZipParts zip) {
        this.zip = zip;
    }

    ZipParts zip() {
        return zip;
    }

    /** How many elements or records of a kind; a part that cannot be taken apart counts as one. */
    int count(String part, Set<String> elements, IntPredicate records) {
        try {
            return binary(part) ? records(part, records) : elements(part, xml -> elements.contains(xml.name()));
        } catch (UnreadableFile | IOException | RuntimeException broken) {
            return 1;
        }
    }

    /** How many cells of a sheet hold something; a sheet that cannot be taken apart counts as one. */
    int filledCells(String part) {
        try {
            return binary(part) ? filledRecords(part).filled : elements(part, xml -> xml.is("v") || xml.is("is"));
        } catch (UnreadableFile | IOException | RuntimeException broken) {
            return 1;
        }
    }

    /** How many values a sheet stores outside of its cells; a sheet that cannot be taken apart is its reader's. */
    int strayCells(String part) {
        try {
            return binary(part) ? filledRecords(part).stray : 0;
        } catch (UnreadableFile | IOException | RuntimeException broken) {
            return 0;
        }
    }

    private static boolean binary(String part) {
        return part.endsWith(".bin");
    }

    private Filled filledRecords(String part) throws UnreadableFile, IOException {
        int filled = 0;
        try (XlsbRecords records = new XlsbRecords(zip.stream(part), 0)) {
            XlsbSheetRecords ofSheet = new XlsbSheetRecords(records);
            while (ofSheet.next()) {
                filled += XlsbCells.filled(records.type()) ? 1 : 0;
            }
            return new Filled(filled, ofSheet.strays());
        }
    }

    private int elements(String part, Predicate<XmlPart> like) throws UnreadableFile, IOException {
        int found = 0;
        try (XmlPart xml = zip.xml(part)) {
            for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                found += event == XMLStreamConstants.START_ELEMENT && like.test(xml) ? 1 : 0;
            }
        }
        return found;
    }

    private int records(String part, IntPredicate like) throws UnreadableFile, IOException {
        int found = 0;
        try (XlsbRecords binary = new XlsbRecords(zip.stream(part), 0)) {
            while (binary.next()) {
                found += like.test(binary.type()) ? 1 : 0;
            }
        }
        return found;
    }

    private record Filled(int filled, int stray) {}
}
