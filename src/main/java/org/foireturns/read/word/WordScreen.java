package org.foireturns.read.word;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.document.Blocks;
import org.foireturns.read.document.Unshown;
import org.foireturns.read.screen.PackageMarks;
import org.foireturns.read.screen.PackingLeftovers;
import org.foireturns.read.screen.PartsSeen;
import org.foireturns.read.screen.Sightings;
import org.foireturns.read.screen.Trace;
import org.foireturns.read.screen.ZipLayout;
import org.foireturns.read.xml.XmlPart;
import org.foireturns.read.xml.ZipParts;

/** Screens the parts of a Word document from 2007 on: what it keeps and does not show. */
public final class WordScreen {
    private static final Set<String> READ = Set.of("document", "header", "footer", "footnotes", "endnotes");
    private static final Set<String> LOOKS = Set.of(
            "styles",
            "styleswitheffects",
            "settings",
            "websettings",
            "fonttable",
            "numbering",
            "theme",
            "people",
            "commentsextended",
            "commentsids",
            "commentsextensible",
            "documenttasks");
    private static final Set<String> FOLDERS = Set.of(
            "word/media/",
            "word/theme/",
            "word/fonts/",
            "word/charts/",
            "word/diagrams/",
            "docmetadata/",
            "word/printersettings/");

    private final ZipParts zip;
    private final Sightings seen;

    private WordScreen(ZipParts zip, Sightings seen) {
        this.zip = zip;
        this.seen = seen;
    }

    /** What the parts of a document show. */
    public static PartsSeen of(Path file, Limits limits) throws UnreadableFile, IOException {
        Sightings seen = new Sightings();
        ZipLayout.look(file, seen);
        try (ZipParts zip = ZipParts.open(file, limits)) {
            WordScreen screen = new WordScreen(zip, seen);
            for (String name : zip.names()) {
                screen.look(name);
            }
            Unshown unshown = new Unshown();
            WordReader.read(zip, unshown, new Blocks());
            unshown.tell(seen);
        }
        return seen.seen();
    }

    private void look(String name) throws IOException {
        String folder = name.substring(0, name.lastIndexOf('/') + 1);
        String leaf = name.substring(folder.length());
        String kind = leaf.replaceFirst("[0-9]*\\.[^.]*$", "");
        if (PackingLeftovers.hold(zip, name)) {
            seen.add(Trace.LEFTOVER, 1);
        } else if (leaf.endsWith(".rels")) {
            PackageMarks.paths(zip, name, seen);
        } else if (folder.equals("docprops/")) {
            PackageMarks.properties(zip, name, seen);
        } else if (folder.startsWith("customxml/")) {
            if (leaf.startsWith("item") && !leaf.startsWith("itemprops")) {
                PackageMarks.customXml(zip, name, seen);
            }
        } else if (name.equals("word/settings.xml")) {
            seen.add(Trace.PROPERTY, elements(name, "docVar"));
        } else if (kind.equals("comments")) {
            seen.add(Trace.COMMENT, elements(name, "comment"));
        } else if (folder.contains("embeddings/") || kind.equals("afchunk") || folder.startsWith("word/subdocs")) {
            seen.add(Trace.EMBEDDED_FILE, 1);
        } else if (leaf.startsWith("vbaproject") || leaf.startsWith("vbadata")) {
            seen.add(Trace.MACRO, 1);
        } else if (folder.contains("activex/") || folder.contains("ctrlprops/")) {
            seen.add(Trace.CONTROL, 1);
        } else if (folder.startsWith("word/glossary/")) {
            seen.add(Trace.UNKNOWN_PART, kind.equals("document") ? 1 : 0);
        } else if (!(READ.contains(kind)
                || LOOKS.contains(kind)
                || FOLDERS.contains(folder)
                || name.equals("[content_types].xml"))) {
            seen.add(Trace.UNKNOWN_PART, 1);
        }
    }

    /** How many elements of a name; a part that cannot be taken apart counts as one. */
    private int elements(String part, String name) throws IOException {
        int elements = 0;
        try (XmlPart xml = zip.xml(part)) {
            for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                elements += event == XMLStreamConstants.START_ELEMENT && xml.is(name) ? 1 : 0;
            }
            return elements;
        } catch (UnreadableFile | RuntimeException broken) {
            return 1;
        }
    }
}
