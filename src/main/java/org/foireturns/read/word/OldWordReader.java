package org.foireturns.read.word;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
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
import org.foireturns.read.screen.PartsSeen;
import org.foireturns.read.screen.Sightings;
import org.foireturns.read.screen.Trace;
import org.jspecify.annotations.Nullable;

/** Reads Word documents of 1997 to 2003 as a reader sees them, and screens what they keep beside. */
public final class OldWordReader implements WorkbookReader {
    private final Limits limits;

    public OldWordReader(Limits limits) {
        this.limits = limits;
    }

    @Override
    public Workbook read(Path file, String displayName) throws UnreadableFile, IOException {
        DocumentSheets sheets = new DocumentSheets(limits);
        try (HWPFDocument document = open(file)) {
            read(document, limits, new Unshown(), sheets);
        }
        return sheets.workbook();
    }

    /** What a document keeps and does not show. */
    public static PartsSeen screen(Path file, Limits limits) throws UnreadableFile, IOException {
        Sightings seen = new Sightings();
        Unshown unshown = new Unshown();
        try (HWPFDocument document = open(file)) {
            read(document, limits, unshown, new Blocks());
            var about = document.getSummaryInformation();
            if (about != null) {
                property("author", about.getAuthor(), seen);
                property("title", about.getTitle(), seen);
                property("subject", about.getSubject(), seen);
                property("comments", about.getComments(), seen);
                property("keywords", about.getKeywords(), seen);
                property("lastauthor", about.getLastAuthor(), seen);
            }
            var firm = document.getDocumentSummaryInformation();
            if (firm != null) {
                property("manager", firm.getManager(), seen);
                property("company", firm.getCompany(), seen);
                if (firm.getCustomProperties() != null) {
                    firm.getCustomProperties()
                            .properties()
                            .forEach(own ->
                                    DocumentProperties.addOwn(own.getName(), String.valueOf(own.getValue()), seen));
                }
            }
            seen.add(Trace.COMMENT, document.getCommentsRange().text().isBlank() ? 0 : 1);
            seen.add(Trace.MACRO, document.getDirectory().hasEntry("Macros") ? 1 : 0);
            seen.add(Trace.EMBEDDED_FILE, document.getDirectory().hasEntry("ObjectPool") ? embedded(document) : 0);
        }
        unshown.tell(seen);
        return seen.seen();
    }

    private static int embedded(HWPFDocument document) throws IOException {
        return document.getDirectory().getEntry("ObjectPool")
                        instanceof org.apache.poi.poifs.filesystem.DirectoryEntry pool
                ? pool.getEntryCount()
                : 0;
    }

    private static void property(String name, @Nullable String value, Sightings seen) {
        DocumentProperties.add(name, value == null ? "" : value, seen);
    }

    private static HWPFDocument open(Path file) throws UnreadableFile, IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return new HWPFDocument(in);
        } catch (EncryptedDocumentException locked) {
            throw new UnreadableFile(Reason.PASSWORD);
        } catch (OldWordFileFormatException old) {
            throw new UnreadableFile(Reason.WORD_95, old);
        }
    }

    private static void read(HWPFDocument document, Limits limits, Unshown unshown, DocumentSink into)
            throws UnreadableFile {
        OldWordBody body = new OldWordBody(limits, unshown, new OldWordShading(document));
        body.read(document.getRange(), into);
        body.read(document.getMainTextboxRange(), into);
        body.read(document.getFootnoteRange(), into);
        body.read(document.getEndnoteRange(), into);
        body.read(document.getHeaderStoryRange(), into);
    }
}
