package org.foireturns.read.excel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hpsf.CustomProperties;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.HPSFException;
import org.apache.poi.hpsf.PropertySet;
import org.apache.poi.hpsf.PropertySetFactory;
import org.apache.poi.hpsf.SummaryInformation;
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
    /** Names are the same in capitals and small letters. */
    private static final Set<String> HARMLESS =
            Set.of("workbook", "book", "\u0001compobj", "\u0001ole", "msodatastore", "\u0003objinfo", "_signatures");

    private static final int RECORD_OF_CACHE = 0xC8;
    private static final int TEXT_OF_CACHE = 0xCD;

    private final Sightings seen = new Sightings();

    private XlsScreen() {}

    /** What the streams and records of a workbook show. */
    public static PartsSeen of(Path file) throws UnreadableFile, IOException {
        XlsScreen screen = new XlsScreen();
        ByteBuffer book = BiffStream.of(file);
        if (BiffStream.inContainer(file)) {
            screen.lookAtContainer(file);
        }
        new BiffScreen(book, screen.seen).look();
        return screen.seen.seen();
    }

    private void lookAtContainer(Path file) throws IOException {
        CompoundLayout.look(file, seen);
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = container.getRoot();
            for (Entry entry : root) {
                look(entry);
            }
            boolean both =
                    root.hasEntryCaseInsensitive(BiffStream.BOOK) && root.hasEntryCaseInsensitive(BiffStream.OLD_BOOK);
            seen.add(Trace.EMBEDDED_FILE, both ? 1 : 0);
        }
    }

    private void look(Entry entry) throws IOException {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        if (name.startsWith("_sx_db")) {
            seen.add(Trace.PIVOT_CACHE, entry instanceof DirectoryEntry caches ? records(caches) : 1);
        } else if (name.startsWith("_vba_project")) {
            seen.add(Trace.MACRO, 1);
        } else if (name.startsWith("mbd") || name.startsWith("lnk") || name.equals("objectpool")) {
            seen.add(Trace.EMBEDDED_FILE, 1);
        } else if (name.equals("ctls")) {
            seen.add(Trace.CONTROL, 1);
        } else if (name.equals("revision log") || name.equals("user names")) {
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
            int found = 0;
            BiffRecord first = cache instanceof DocumentEntry one ? BiffRecord.first(bytes(one)) : null;
            for (BiffRecord at = first; at != null; at = at.next()) {
                found += at.type() == RECORD_OF_CACHE || at.type() == TEXT_OF_CACHE ? 1 : 0;
            }
            records += Math.max(1, found);
        }
        return records;
    }

    private static ByteBuffer bytes(DocumentEntry entry) throws IOException {
        try (InputStream in = new DocumentInputStream(entry)) {
            return BiffStream.records(in.readAllBytes());
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
