package org.foireturns.read.excel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hpsf.CustomProperties;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.HPSFException;
import org.apache.poi.hpsf.PropertySet;
import org.apache.poi.hpsf.PropertySetFactory;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.screen.DocumentProperties;
import org.foireturns.read.screen.PartsSeen;
import org.foireturns.read.screen.Sightings;
import org.foireturns.read.screen.Trace;
import org.jspecify.annotations.Nullable;

/** Screens a workbook of Excel 97 to 2003: its streams by name, and the records of its book one by one. */
public final class XlsScreen {
    private static final String BOOK = "Workbook";
    private static final String OLD_BOOK = "Book";
    private static final Set<String> HARMLESS =
            Set.of(BOOK, OLD_BOOK, "\u0001CompObj", "\u0001Ole", "MsoDataStore", "\u0003ObjInfo", "_signatures");
    private static final int RECORD_OF_CACHE = 0xC8;
    private static final int TEXT_OF_CACHE = 0xCD;

    private final Sightings seen = new Sightings();

    private XlsScreen() {}

    /** What the streams and records of a workbook show. */
    public static PartsSeen of(Path file) throws UnreadableFile, IOException {
        XlsScreen screen = new XlsScreen();
        CompoundLayout.look(file, screen.seen);
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = container.getRoot();
            for (Entry entry : root) {
                screen.look(entry);
            }
            boolean both = root.hasEntryCaseInsensitive(BOOK) && root.hasEntryCaseInsensitive(OLD_BOOK);
            screen.seen.add(Trace.EMBEDDED_FILE, both ? 1 : 0);
            if (root.hasEntryCaseInsensitive(BOOK)) {
                new BiffScreen(bytes(root.getEntryCaseInsensitive(BOOK)), screen.seen).look();
            }
        } catch (OldExcelFormatException beforeContainers) {
            throw new UnreadableFile(UnreadableFile.Reason.TOO_OLD, beforeContainers);
        }
        return screen.seen.seen();
    }

    private void look(Entry entry) throws IOException {
        String name = entry.getName();
        if (name.startsWith("_SX_DB")) {
            seen.add(Trace.PIVOT_CACHE, records((DirectoryEntry) entry));
        } else if (name.startsWith("_VBA_PROJECT")) {
            seen.add(Trace.MACRO, 1);
        } else if (name.startsWith("MBD") || name.startsWith("LNK") || name.equals("ObjectPool")) {
            seen.add(Trace.EMBEDDED_FILE, 1);
        } else if (name.equals("Ctls")) {
            seen.add(Trace.CONTROL, 1);
        } else if (name.equals("Revision Log") || name.equals("User Names")) {
            seen.add(Trace.OLD_VALUES, 1);
        } else if (name.startsWith("\u0005") && entry.isDocumentEntry()) {
            properties(entry);
        } else if (!HARMLESS.contains(name)) {
            seen.add(Trace.UNKNOWN_PART, 1);
        }
    }

    /** A cache of which no record is understood is still a cache. */
    private static int records(DirectoryEntry caches) throws IOException {
        int records = 0;
        for (Entry cache : caches) {
            ByteBuffer stream = bytes(cache);
            int found = 0;
            for (BiffRecord at = BiffRecord.first(stream); at != null; at = at.next()) {
                found += at.type() == RECORD_OF_CACHE || at.type() == TEXT_OF_CACHE ? 1 : 0;
            }
            records += Math.max(1, found);
        }
        return records;
    }

    private static ByteBuffer bytes(Entry entry) throws IOException {
        try (InputStream in = new DocumentInputStream((DocumentEntry) entry)) {
            return ByteBuffer.wrap(in.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
        }
    }

    private void properties(Entry entry) throws IOException {
        try (InputStream in = new DocumentInputStream((DocumentEntry) entry)) {
            PropertySet set = PropertySetFactory.create(in);
            if (set instanceof SummaryInformation summary) {
                add("author", summary.getAuthor());
                add("lastAuthor", summary.getLastAuthor());
                add("title", summary.getTitle());
                add("subject", summary.getSubject());
                add("keywords", summary.getKeywords());
                add("comments", summary.getComments());
            } else if (set instanceof DocumentSummaryInformation document) {
                add("manager", document.getManager());
                add("company", document.getCompany());
                add("category", document.getCategory());
                own(document.getCustomProperties());
            }
        } catch (HPSFException | RuntimeException broken) {
            seen.add(Trace.PROPERTY, 1);
        }
    }

    private void add(String name, @Nullable String value) {
        if (value != null) {
            DocumentProperties.add(name, value, seen);
        }
    }

    private void own(@Nullable CustomProperties properties) {
        if (properties != null) {
            for (Map.Entry<String, Object> property : properties.entrySet()) {
                DocumentProperties.addOwn(property.getKey(), String.valueOf(property.getValue()), seen);
            }
        }
    }
}
