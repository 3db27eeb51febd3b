package org.foireturns.read.ods;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.screen.DocumentProperties;
import org.foireturns.read.screen.LocalPaths;
import org.foireturns.read.screen.PackingLeftovers;
import org.foireturns.read.screen.PartsSeen;
import org.foireturns.read.screen.Sightings;
import org.foireturns.read.screen.Trace;
import org.foireturns.read.screen.ZipLayout;
import org.foireturns.read.xml.XmlPart;
import org.foireturns.read.xml.ZipParts;

/** Screens the parts of an OpenDocument spreadsheet. */
public final class OdsScreen {
    private static final Set<String> HARMLESS_FOLDERS =
            Set.of("meta-inf", "configurations2", "thumbnails", "pictures", "objectreplacements");
    private static final Set<String> HARMLESS =
            Set.of("mimetype", "content.xml", "styles.xml", "settings.xml", "manifest.rdf", "layout-cache", "meta.xml");

    private final ZipParts zip;
    private final Sightings seen;

    private OdsScreen(ZipParts zip, Sightings seen) {
        this.zip = zip;
        this.seen = seen;
    }

    /** What the parts of a document show. */
    public static PartsSeen of(Path file, Limits limits) throws UnreadableFile, IOException {
        Sightings seen = new Sightings();
        ZipLayout.look(file, seen);
        try (ZipParts zip = ZipParts.open(file, limits)) {
            if (!OdsReader.encrypted(zip)) {
                OdsScreen screen = new OdsScreen(zip, seen);
                for (String name : zip.names()) {
                    screen.look(name);
                }
                OdsLooks looks = new OdsLooks();
                screen.styles(looks);
                new OdsContentScreen(looks, seen).look(zip);
            }
        }
        return seen.seen();
    }

    private void look(String name) throws IOException {
        int slash = name.indexOf('/');
        String folder = slash < 0 ? "" : name.substring(0, slash);
        if (HARMLESS_FOLDERS.contains(folder)) {
            return;
        }
        if (PackingLeftovers.hold(zip, name)) {
            seen.add(Trace.LEFTOVER, 1);
        } else if (name.equals("meta.xml")) {
            properties();
        } else if (folder.equals("basic") || folder.equals("scripts")) {
            seen.add(Trace.MACRO, 1);
        } else if (folder.equals("dialogs")) {
            seen.add(Trace.CONTROL, 1);
        } else if (folder.equals("versions")) {
            seen.add(Trace.OLD_VALUES, 1);
        } else if (name.startsWith("object ")) {
            object(name, folder);
        } else if (!HARMLESS.contains(name)) {
            seen.add(Trace.UNKNOWN_PART, 1);
        }
    }

    /** An object of several parts may be a chart; one of a single part is a file of another program. */
    private void object(String name, String folder) throws IOException {
        if (folder.isEmpty()) {
            seen.add(Trace.EMBEDDED_FILE, 1);
        } else if (name.equals(folder + "/content.xml") && !OdsChart.look(zip, name, seen)) {
            seen.add(Trace.EMBEDDED_FILE, 1);
        }
    }

    private void styles(OdsLooks looks) throws UnreadableFile, IOException {
        if (zip.has("styles.xml")) {
            try (XmlPart xml = zip.xml("styles.xml")) {
                while (xml.nextChild(1)) {
                    looks.read(xml);
                }
            }
        }
    }

    private void properties() throws IOException {
        try (XmlPart xml = zip.xml("meta.xml")) {
            for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                if (event != XMLStreamConstants.START_ELEMENT || xml.is("meta")) {
                    continue;
                }
                String link = xml.attribute("href");
                seen.add(Trace.PATH, link != null && LocalPaths.in(link) ? 1 : 0);
                String key = xml.name();
                String own = xml.attribute("name");
                if (key.equals("user-defined")) {
                    DocumentProperties.addOwn(String.valueOf(own), xml.text(), seen);
                } else {
                    DocumentProperties.add(key, xml.text(), seen);
                }
            }
        } catch (UnreadableFile | RuntimeException broken) {
            seen.add(Trace.PROPERTY, 1);
        }
    }
}
