package org.foireturns.read.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.foireturns.read.contract.Workbook;
import org.foireturns.read.contract.Workbook.Remark;
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

/** Reads PDF documents that hold text, as a reader sees their pages, and screens what they keep beside. */
public final class PdfReader implements WorkbookReader {
    private static final Set<String> REMARKS = Set.of("Text", "FreeText", "Popup", "Stamp", "Ink", "Caret");

    /** So many pages are compared with each other for what they share; longer documents repeat it from the start. */
    private static final int PAGES_COMPARED = 40;

    /** What a document may say of itself in its second place for properties. */
    private static final Pattern DESCRIBED = Pattern.compile(":(?:creator|title|description|subject|Keywords)[ >]");

    private final Limits limits;

    public PdfReader(Limits limits) {
        this.limits = limits;
    }

    @Override
    public Workbook read(Path file, String displayName) throws UnreadableFile, IOException {
        try (PDDocument document = open(file, limits)) {
            DocumentSheets sheets = new DocumentSheets(limits);
            CutWords cut = new CutWords();
            Set<Remark> remarks = read(document, new Unshown(), cut, sheets);
            if (!cut.joins().isEmpty() && !remarks.contains(Remark.PAGES_SIDE_BY_SIDE)) {
                throw new UnreadableFile(Reason.CUT_OVER_PAGES);
            }
            if (cut.inTable()) {
                throw new UnreadableFile(Reason.CUT_WORDS);
            }
            return sheets.workbook().remarking(remarks);
        }
    }

    private static PDDocument open(Path file, Limits limits) throws UnreadableFile, IOException {
        try {
            PDDocument document = Loader.loadPDF(file.toFile());
            if (document.getNumberOfPages() > limits.parts()) {
                document.close();
                throw new UnreadableFile(Reason.TOO_MANY_PARTS, limits.parts());
            }
            return document;
        } catch (InvalidPasswordException locked) {
            throw new UnreadableFile(Reason.PASSWORD);
        } catch (LinkageError certificate) {
            // What opens such a document needs a library that we do not bring.
            throw new UnreadableFile(Reason.CERTIFICATE, certificate);
        }
    }

    private static Set<Remark> read(PDDocument document, Unshown unshown, CutWords cut, DocumentSink into)
            throws UnreadableFile, IOException {
        Set<Remark> remarks = EnumSet.noneOf(Remark.class);
        int pictures = 0;
        int pages = 0;
        JoinedPages joined = new JoinedPages(into);
        List<SeenPage> waiting = new ArrayList<>();
        PageEdges edges = null;
        for (PDPage page : document.getPages()) {
            pages++;
            DrawnPage drawn = new DrawnPage(page, document.getDocumentCatalog().getOCProperties());
            drawn.processPage(page);
            VisibleGlyphs visible =
                    VisibleGlyphs.of(drawn, VisibleGlyphs.covers(page.getAnnotations(), drawn), unshown);
            cut.add(pages - 1, drawn.glyphs(), drawn.page());
            pictures += visible.picture() ? 1 : 0;
            if (drawn.unread() > 0) {
                remarks.add(Remark.LETTERS_WITHOUT_TEXT);
            }
            waiting.add(new SeenPage(
                    visible.glyphs(), drawn.ink().lines(), drawn.ink().boxes(), true));
            if (pages >= PAGES_COMPARED || pages == document.getNumberOfPages()) {
                List<SeenPage> whole = edges == null && pages == document.getNumberOfPages()
                        ? sideBySide(waiting, cut, remarks)
                        : waiting;
                edges = edges == null ? edges(whole) : edges;
                for (SeenPage seen : whole) {
                    blocks(seen, edges, joined, remarks, cut);
                }
                waiting.clear();
            }
        }
        cut.tell(unshown);
        joined.end();
        if (edges != null) {
            edges.end(into);
        }
        if (pictures > 0 && pictures == pages) {
            throw new UnreadableFile(Reason.PICTURE_OF_TEXT);
        }
        if (pictures > 0) {
            remarks.add(Remark.PICTURE_PAGES);
        }
        return remarks;
    }

    /** All pages of a document, those that are one sheet put together. */
    private static List<SeenPage> sideBySide(List<SeenPage> pages, CutWords cut, Set<Remark> remarks) {
        SidePages sides = SidePages.of(cut.joins(), pages.size());
        if (sides == null) {
            return pages;
        }
        remarks.add(Remark.PAGES_SIDE_BY_SIDE);
        return sides.joined(pages);
    }

    private static PageEdges edges(List<SeenPage> pages) {
        return PageEdges.of(pages.stream().map(page -> page.inTables(false)).toList());
    }

    private static void blocks(SeenPage page, PageEdges edges, JoinedPages into, Set<Remark> remarks, CutWords cut)
            throws UnreadableFile {
        into.nextPage(page.goesOn());
        List<Glyph> outside = edges.without(page.inTables(false), into);
        PageBlocks blocks = new PageBlocks(outside, page.inTables(true), page.tables());
        blocks.into(into);
        if (blocks.aligned()) {
            remarks.add(Remark.ALIGNED_WORDS);
        }
        if (blocks.cut()) {
            cut.foundInTable();
        }
    }

    /** What a document keeps and does not show. */
    public static PartsSeen screen(Path file, Limits limits) throws UnreadableFile, IOException {
        Sightings seen = new Sightings();
        Unshown unshown = new Unshown();
        try (PDDocument document = open(file, limits)) {
            var names = document.getDocumentCatalog().getNames();
            if (names != null) {
                seen.add(Trace.EMBEDDED_FILE, names.getEmbeddedFiles() == null ? 0 : 1);
                seen.add(Trace.MACRO, names.getJavaScript() == null ? 0 : 1);
            }
            var form = document.getDocumentCatalog().getAcroForm();
            seen.add(Trace.CONTROL, form == null ? 0 : form.getFields().size());
            properties(document.getDocumentInformation(), seen);
            described(document.getDocumentCatalog().getMetadata(), seen);
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    String kind = String.valueOf(annotation.getSubtype());
                    boolean said = annotation.getContents() != null
                            && !annotation.getContents().isBlank();
                    if (kind.equals("FileAttachment")) {
                        seen.add(Trace.EMBEDDED_FILE, 1);
                    } else if (kind.equals("Widget") && form == null) {
                        seen.add(Trace.CONTROL, 1);
                    } else if (REMARKS.contains(kind) || (said && !kind.equals("Link") && !kind.equals("Widget"))) {
                        unshown.comment();
                    }
                }
            }
            read(document, unshown, new CutWords(), new Blocks());
            EarlierVersions.look(file, document, unshown);
        }
        unshown.tell(seen);
        return seen.seen();
    }

    private static void properties(PDDocumentInformation about, Sightings seen) {
        add("author", about.getAuthor(), seen);
        add("title", about.getTitle(), seen);
        add("subject", about.getSubject(), seen);
        add("keywords", about.getKeywords(), seen);
        for (String key : about.getMetadataKeys()) {
            if (!Set.of(
                            "Author",
                            "Title",
                            "Subject",
                            "Keywords",
                            "Creator",
                            "Producer",
                            "CreationDate",
                            "ModDate",
                            "Trapped")
                    .contains(key)) {
                DocumentProperties.addOwn(key, String.valueOf(about.getCustomMetadataValue(key)), seen);
            }
        }
    }

    private static void described(@Nullable PDMetadata about, Sightings seen) throws IOException {
        if (about != null) {
            String words = new String(about.toByteArray(), StandardCharsets.UTF_8);
            seen.add(Trace.AUTHOR, DESCRIBED.matcher(words).find() ? 1 : 0);
        }
    }

    private static void add(String name, @Nullable String value, Sightings seen) {
        if (value != null) {
            DocumentProperties.add(name, value, seen);
        }
    }
}
