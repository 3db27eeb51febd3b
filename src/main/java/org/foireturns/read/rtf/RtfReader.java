package org.foireturns.read.rtf;

import java.io.BufferedInputStream;
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

/** Reads rich text documents as a reader sees them, and screens what they keep beside. */
public final class RtfReader implements WorkbookReader {
    private final Limits limits;

    public RtfReader(Limits limits) {
        this.limits = limits;
    }

    @Override
    public Workbook read(Path file, String displayName) throws UnreadableFile, IOException {
        DocumentSheets sheets = new DocumentSheets(limits);
        read(file, limits, new Unshown(), new Sightings(), sheets);
        return sheets.workbook();
    }

    /** What a document keeps and does not show. */
    public static PartsSeen screen(Path file, Limits limits) throws UnreadableFile, IOException {
        Sightings seen = new Sightings();
        Unshown unshown = new Unshown();
        read(file, limits, unshown, seen, new Blocks());
        unshown.tell(seen);
        return seen.seen();
    }

    private static void read(Path file, Limits limits, Unshown unshown, Sightings seen, DocumentSink into)
            throws UnreadableFile, IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            new RtfBody(new RtfTokens(in), limits, unshown, seen).read(into);
        }
    }
}
