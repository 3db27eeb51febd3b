package org.foireturns.read.excel;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import javax.xml.stream.XMLStreamConstants;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.screen.PackageMarks;
import org.foireturns.read.screen.PackingLeftovers;
import org.foireturns.read.screen.PartsSeen;
import org.foireturns.read.screen.Sightings;
import org.foireturns.read.screen.Trace;
import org.foireturns.read.screen.ZipLayout;
import org.foireturns.read.xml.XmlPart;
import org.foireturns.read.xml.ZipParts;

/**
 * Screens the parts of an Excel workbook from 2007 on, XML or binary. Every part is looked at by its own name, whether
 * or not another part points to it: what is no longer shown still travels.
 */
public final class OfficeScreen {
    private static final Set<String> CACHED_ITEMS = Set.of("s", "n", "d", "b", "e");

    /** Drawings of the old form, in which comments are shown. */
    private static final String DRAWING = ".vml";

    private final OfficeParts parts;
    private final SortedSet<String> names;
    private final Set<String> comments;
    private final Sightings seen;

    private OfficeScreen(OfficeParts parts, Sightings seen) throws IOException {
        this.parts = parts;
        this.names = parts.zip().names();
        this.comments = comments(parts.zip());
        this.seen = seen;
    }

    /** The parts that sheets name as those of their comments, wherever they stand. */
    private static Set<String> comments(ZipParts zip) throws IOException {
        Set<String> named = new HashSet<>();
        for (String part : zip.names()) {
            if (part.startsWith(OfficeSheets.SHEETS)) {
                named.addAll(OfficeComments.parts(zip, part));
            }
        }
        return named;
    }

    /** What the parts of a workbook show. */
    public static PartsSeen of(Path file, Limits limits) throws UnreadableFile, IOException {
        Sightings seen = new Sightings();
        ZipLayout.look(file, seen);
        try (ZipParts zip = ZipParts.open(file, limits)) {
            OfficeParts parts = new OfficeParts(zip);
            OfficeScreen screen = new OfficeScreen(parts, seen);
            for (String name : screen.names) {
                screen.look(name);
            }
            new OfficeSheets(parts, seen).look();
        }
        return seen.seen();
    }

    private void look(String name) throws IOException {
        String folder = name.substring(0, name.lastIndexOf('/') + 1);
        String leaf = name.substring(folder.length());
        if (PackingLeftovers.hold(parts.zip(), name)) {
            seen.add(Trace.LEFTOVER, 1);
        } else if (leaf.endsWith(".rels")) {
            PackageMarks.paths(parts.zip(), name, seen);
        } else if (folder.equals("docprops/")) {
            PackageMarks.properties(parts.zip(), name, seen);
        } else if (leaf.startsWith("pivotcacherecords")) {
            seen.add(Trace.PIVOT_CACHE, parts.count(name, Set.of("r"), type -> type == 33 || type == 34));
        } else if (leaf.startsWith("pivotcachedefinition")) {
            seen.add(Trace.PIVOT_CACHE, parts.count(name, CACHED_ITEMS, OfficeScreen::cachedItem));
        } else if (folder.equals("xl/model/") || folder.startsWith("xl/customdata")) {
            seen.add(Trace.DATA_MODEL, 1);
        } else if (folder.startsWith("xl/revisions")) {
            seen.add(Trace.OLD_VALUES, 1);
        } else if (folder.endsWith("externallinks/")) {
            seen.add(Trace.LINKED_VALUES, parts.count(name, Set.of("cell", "value"), OfficeScreen::linkedValue));
        } else if (comments.contains(name) || isComments(folder, leaf)) {
            seen.add(Trace.COMMENT, parts.count(name, Set.of("comment", "threadedComment"), type -> type == 635));
        } else {
            lookAtObject(name, folder, leaf);
        }
    }

    /** Whether a part is where programs put comments, whether or not a sheet names it. */
    private static boolean isComments(String folder, String leaf) {
        return !leaf.endsWith(DRAWING)
                && (leaf.startsWith("comments")
                        || folder.endsWith("/comments/")
                        || folder.contains("threadedcomments"));
    }

    private static boolean cachedItem(int record) {
        return (record >= 21 && record <= 25) || (record >= 28 && record <= 32);
    }

    /** A cell of another workbook, or a value of another program. */
    private static boolean linkedValue(int record) {
        return (record >= 368 && record <= 371) || (record >= 580 && record <= 584 && record != 583);
    }

    private void lookAtObject(String name, String folder, String leaf) throws IOException {
        if (folder.contains("embeddings/")) {
            seen.add(Trace.EMBEDDED_FILE, 1);
        } else if (leaf.startsWith("vbaproject") || folder.contains("macrosheets/")) {
            seen.add(Trace.MACRO, leaf.contains("signature") ? 0 : 1);
        } else if (folder.contains("activex/") || folder.contains("ctrlprops/") || folder.contains("dialogsheets/")) {
            seen.add(Trace.CONTROL, 1);
        } else if (folder.endsWith("charts/") && leaf.startsWith("chart")) {
            OfficeCharts.look(parts.zip(), name, seen);
        } else if (leaf.endsWith(DRAWING)) {
            notesOfDrawing(name);
        } else if (folder.endsWith("drawings/")) {
            seen.add(Trace.TEXT_BOX, textBoxes(name));
        } else if (folder.startsWith("customxml/") && leaf.startsWith("item") && !leaf.startsWith("itemprops")) {
            PackageMarks.customXml(parts.zip(), name, seen);
        } else if (leaf.startsWith("connections.")) {
            seen.add(Trace.PATH, 1);
        } else if (!HarmlessParts.hold(name, folder, leaf)) {
            seen.add(Trace.UNKNOWN_PART, 1);
        }
    }

    /** Comments that were deleted may live on in the drawing that showed them. */
    private void notesOfDrawing(String name) throws IOException {
        boolean shown = names.stream().anyMatch(other -> other.contains("/comments") && !other.endsWith(DRAWING));
        if (!shown && comments.isEmpty()) {
            try (var in = parts.zip().stream(name)) {
                String drawing = new String(in.readNBytes(1 << 22), StandardCharsets.ISO_8859_1);
                seen.add(Trace.COMMENT, drawing.split("ObjectType=\"Note\"", -1).length - 1);
            } catch (UnreadableFile missing) {
                throw new IllegalStateException("a part that was listed", missing);
            }
        }
    }

    private int textBoxes(String name) throws IOException {
        int boxes = 0;
        try (XmlPart xml = parts.zip().xml(name)) {
            boolean said = true;
            for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT && xml.is("sp")) {
                    said = false;
                } else if (event == XMLStreamConstants.START_ELEMENT
                        && xml.is("t")
                        && !xml.text().isBlank()
                        && !said) {
                    said = true;
                    boxes++;
                }
            }
            return boxes;
        } catch (UnreadableFile | RuntimeException broken) {
            return 1;
        }
    }
}
