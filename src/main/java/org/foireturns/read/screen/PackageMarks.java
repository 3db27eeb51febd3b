package org.foireturns.read.screen;

import java.io.IOException;
import java.util.Set;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.xml.XmlPart;
import org.foireturns.read.xml.ZipParts;

/** What the parts that every Office file may have say of where it comes from, whatever kind of document it is. */
public final class PackageMarks {
    private PackageMarks() {}

    /** Metadata of a document store is ordinary; a query's own workbook of data is not. */
    public static void customXml(ZipParts zip, String name, Sightings seen) throws IOException {
        try (XmlPart xml = zip.xml(name)) {
            if (xml.is("DataMashup")) {
                seen.add(Trace.DATA_MODEL, 1);
            } else if (!Set.of(
                            "properties",
                            "FormTemplates",
                            "contentTypeSchema",
                            "customXsn",
                            "Sources",
                            "LongProperties")
                    .contains(xml.name())) {
                seen.add(Trace.PROPERTY, xml.text().isBlank() ? 0 : 1);
            }
        } catch (UnreadableFile | RuntimeException broken) {
            seen.add(Trace.UNKNOWN_PART, 1);
        }
    }

    /** Looks for names of folders among the pointers of a part. */
    public static void paths(ZipParts zip, String name, Sightings seen) throws IOException {
        try (XmlPart xml = zip.xml(name)) {
            while (xml.nextChild(1)) {
                String target = xml.attribute("Target");
                if ("External".equals(xml.attribute("TargetMode")) && target != null && LocalPaths.in(target)) {
                    seen.add(Trace.PATH, 1);
                }
            }
        } catch (UnreadableFile | RuntimeException broken) {
            seen.add(Trace.UNKNOWN_PART, 1);
        }
    }

    /** Weighs what a part says of the file. */
    public static void properties(ZipParts zip, String name, Sightings seen) throws IOException {
        if (!name.endsWith(".xml")) {
            return;
        }
        try (XmlPart xml = zip.xml(name)) {
            boolean custom = name.endsWith("custom.xml");
            while (xml.nextChild(1)) {
                String key = custom ? String.valueOf(xml.attribute("name")) : xml.name();
                if (custom) {
                    DocumentProperties.addOwn(key, xml.text(), seen);
                } else {
                    DocumentProperties.add(key, xml.text(), seen);
                }
            }
        } catch (UnreadableFile | RuntimeException broken) {
            seen.add(Trace.PROPERTY, 1);
        }
    }
}
