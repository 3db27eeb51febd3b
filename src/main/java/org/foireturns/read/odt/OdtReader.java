package org.foireturns.read.odt;

import java.io.IOException;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamConstants;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.foireturns.read.contract.Workbook;
import org.foireturns.read.contract.WorkbookReader;
import org.foireturns.read.document.Blocks;
import org.foireturns.read.document.DocumentSheets;
import org.foireturns.read.document.DocumentSink;
import org.foireturns.read.document.Unshown;
import org.foireturns.read.screen.DocumentProperties;
import org.foireturns.read.screen.PackingLeftovers;
import org.foireturns.read.screen.PartsSeen;
import org.foireturns.read.screen.Sightings;
import org.foireturns.read.screen.Trace;
import org.foireturns.read.screen.ZipLayout;
import org.foireturns.read.xml.XmlPart;
import org.foireturns.read.xml.ZipParts;

/** Reads OpenDocument texts as a reader sees them, and screens what they keep beside. */
public final class OdtReader implements WorkbookReader {
    private static final String CONTENT = "content.xml";
    private static final String STYLES = "styles.xml";
    private static final String MANIFEST = "meta-inf/manifest.xml";

    private final Limits limits;

    public OdtReader(Limits limits) {
        this.limits = limits;
    }

    @Override
    public Workbook read(Path file, String displayName) throws UnreadableFile, IOException {
        try (ZipParts zip = ZipParts.open(file, limits)) {
            DocumentSheets sheets = new DocumentSheets(limits);
            read(zip, new Unshown(), sheets);
            return sheets.workbook();
        }
    }

    private static void read(ZipParts zip, Unshown unshown, DocumentSink into) throws UnreadableFile, IOException {
        if (encrypted(zip)) {
            throw new UnreadableFile(Reason.PASSWORD);
        }
        OdtStyles styles = new OdtStyles();
        OdtBody body = new OdtBody(styles, unshown);
        Blocks edges = new Blocks();
        if (zip.has(STYLES)) {
            try (XmlPart xml = zip.xml(STYLES)) {
                part(xml, styles, body, edges);
            }
        }
        try (XmlPart xml = zip.xml(CONTENT)) {
            part(xml, styles, body, into);
        }
        body.notes().into(into);
        edges.into(into);
    }

    private static boolean encrypted(ZipParts zip) throws UnreadableFile, IOException {
        if (!zip.has(MANIFEST)) {
            return false;
        }
        try (XmlPart xml = zip.xml(MANIFEST)) {
            for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT && xml.is("encryption-data")) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Reads the styles of a part, the text in it, and the heads and feet of its pages. */
    private static void part(XmlPart xml, OdtStyles styles, OdtBody body, DocumentSink into) throws UnreadableFile {
        while (xml.nextChild(1)) {
            switch (xml.name()) {
                case "styles", "automatic-styles" -> styles.read(xml);
                case "body" -> {
                    while (xml.nextChild(2)) {
                        if (xml.is("text")) {
                            body.read(xml, into);
                        }
                    }
                }
                case "master-styles" -> {
                    while (xml.nextChild(2)) {
                        if (xml.is("master-page")) {
                            edges(xml, body, into);
                        }
                    }
                }
                default -> {}
            }
        }
    }

    private static void edges(XmlPart xml, OdtBody body, DocumentSink into) throws UnreadableFile {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().startsWith("header") || xml.name().startsWith("footer")) {
                body.read(xml, into);
            }
        }
    }

    /** What the parts of a document show before it is read. */
    public static PartsSeen screen(Path file, Limits limits) throws UnreadableFile, IOException {
        Sightings seen = new Sightings();
        ZipLayout.look(file, seen);
        try (ZipParts zip = ZipParts.open(file, limits)) {
            for (String name : zip.names()) {
                look(zip, name, seen);
            }
            Unshown unshown = new Unshown();
            read(zip, unshown, new Blocks());
            unshown.tell(seen);
        }
        return seen.seen();
    }

    private static void look(ZipParts zip, String name, Sightings seen) throws IOException {
        if (PackingLeftovers.hold(zip, name)) {
            seen.add(Trace.LEFTOVER, 1);
        } else if (name.equals("meta.xml")) {
            properties(zip, name, seen);
        } else if (name.startsWith("basic/") || name.startsWith("scripts/")) {
            seen.add(
                    Trace.MACRO,
                    name.endsWith(".xml") && !name.endsWith("-lc.xml") && !name.endsWith("-lb.xml") ? 1 : 0);
        } else if (name.startsWith("object ") || name.startsWith("objectreplacements/")) {
            seen.add(Trace.EMBEDDED_FILE, name.endsWith("content.xml") ? 1 : 0);
        } else if (name.startsWith("versions/") || name.equals("versionlist.xml")) {
            seen.add(Trace.OLD_VALUES, 1);
        }
    }

    private static void properties(ZipParts zip, String name, Sightings seen) throws IOException {
        try (XmlPart xml = zip.xml(name)) {
            while (xml.nextChild(1)) {
                while (xml.nextChild(2)) {
                    String own = xml.attribute("name");
                    if (xml.is("user-defined")) {
                        DocumentProperties.addOwn(String.valueOf(own), xml.text(), seen);
                    } else {
                        DocumentProperties.add(xml.name(), xml.text(), seen);
                    }
                }
            }
        } catch (UnreadableFile | RuntimeException broken) {
            seen.add(Trace.PROPERTY, 1);
        }
    }
}
