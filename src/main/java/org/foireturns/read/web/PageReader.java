package org.foireturns.read.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.Workbook;
import org.foireturns.read.contract.WorkbookReader;
import org.foireturns.read.document.Blocks;
import org.foireturns.read.document.DocumentSheets;
import org.foireturns.read.document.DocumentSink;
import org.foireturns.read.document.Unshown;
import org.foireturns.read.screen.PartsSeen;
import org.foireturns.read.screen.Sightings;
import org.foireturns.read.screen.Trace;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads web pages as a browser shows them. Nothing is fetched and no script runs. */
public final class PageReader implements WorkbookReader {
    private final Limits limits;

    public PageReader(Limits limits) {
        this.limits = limits;
    }

    @Override
    public Workbook read(Path file, String displayName) throws UnreadableFile, IOException {
        DocumentSheets sheets = new DocumentSheets(limits);
        try (InputStream bytes = Files.newInputStream(file)) {
            read(Jsoup.parse(bytes, null, ""), limits, new Unshown(), sheets);
        }
        return sheets.workbook();
    }

    /** What a page keeps and does not show. */
    public static PartsSeen screen(Path file, Limits limits) throws UnreadableFile, IOException {
        Sightings seen = new Sightings();
        Unshown unshown = new Unshown();
        try (InputStream bytes = Files.newInputStream(file)) {
            Document page = Jsoup.parse(bytes, null, "");
            read(page, limits, unshown, new Blocks());
            beside(page, seen);
        }
        unshown.tell(seen);
        return seen.seen();
    }

    /** What a page holds beside its words: files within it, and fields that were filled in. */
    static void beside(Document page, Sightings seen) {
        seen.add(
                Trace.EMBEDDED_FILE,
                page.select("object[data^=data:], embed[src^=data:], iframe[srcdoc]")
                        .size());
        long filled = page.select("input[type=hidden], input[type=text], textarea").stream()
                .filter(field -> !field.val().isBlank())
                .count();
        seen.add(Trace.CONTROL, (int) filled);
    }

    /** Reads a page that was parsed. */
    public static void read(Document page, Limits limits, Unshown unshown, DocumentSink into) throws UnreadableFile {
        new PageBody(PageLooks.of(page), limits, unshown).read(page.body(), into);
    }
}
