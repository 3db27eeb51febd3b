package org.foireturns.read.word;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.Workbook;
import org.foireturns.read.contract.WorkbookReader;
import org.foireturns.read.document.DocumentSheets;
import org.foireturns.read.document.DocumentSink;
import org.foireturns.read.document.DocumentTable;
import org.foireturns.read.document.NumberedNote;
import org.foireturns.read.document.Paragraph;
import org.foireturns.read.document.Unshown;
import org.foireturns.read.xml.Relations;
import org.foireturns.read.xml.XmlPart;
import org.foireturns.read.xml.ZipParts;
import org.jspecify.annotations.Nullable;

/** Reads Word documents from 2007 on as a reader sees them: text, tables, boxes, notes, heads and feet of pages. */
public final class WordReader implements WorkbookReader {
    private static final String USUAL_STYLES = "word/styles.xml";

    private final Limits limits;

    public WordReader(Limits limits) {
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

    /**
     * Reads all that a document shows.
     *
     * @param unshown counts what it does not show
     */
    static void read(ZipParts zip, Unshown unshown, DocumentSink into) throws UnreadableFile, IOException {
        String letter = Relations.letter(zip);
        Relations parts = Relations.of(zip, letter);
        FootnoteNumbers notes = new FootnoteNumbers();
        WordBody body = new WordBody(WordStyles.read(zip, parts.partOf("styles", zip, USUAL_STYLES)), unshown, notes);
        try (XmlPart xml = zip.xml(letter)) {
            while (xml.nextChild(1)) {
                if (xml.is("body")) {
                    body.read(xml, into);
                }
            }
        }
        notes(zip, parts.partOf("footnotes"), "footnote", body, notes, into);
        notes(zip, parts.partOf("endnotes"), "endnote", body, notes, into);
        OnceSaid edges = new OnceSaid(into);
        for (String part : edges(zip, letter)) {
            try (XmlPart xml = zip.xml(part)) {
                body.read(xml, edges);
            }
        }
    }

    private static void notes(
            ZipParts zip, @Nullable String part, String kind, WordBody body, FootnoteNumbers numbers, DocumentSink into)
            throws UnreadableFile, IOException {
        if (part == null || !zip.has(part)) {
            return;
        }
        try (XmlPart xml = zip.xml(part)) {
            while (xml.nextChild(1)) {
                String type = xml.attribute("type");
                if (xml.is(kind) && (type == null || type.equals("normal"))) {
                    int number = numbers.of(kind, String.valueOf(xml.attribute("id")));
                    body.read(xml, new NumberedNote(number, into));
                }
            }
        }
    }

    /** The parts that stand at the edges of pages, by their usual names. */
    private static Set<String> edges(ZipParts zip, String letter) {
        String folder = letter.substring(0, letter.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        Set<String> edges = new TreeSet<>();
        for (String name : zip.names()) {
            boolean edge = name.startsWith(folder + "header") || name.startsWith(folder + "footer");
            if (edge && name.endsWith(".xml")) {
                edges.add(name);
            }
        }
        return edges;
    }

    /** The same head on every first, odd and even page is said once. */
    private static final class OnceSaid implements DocumentSink {
        private final DocumentSink into;
        private final Set<String> said = new TreeSet<>();

        OnceSaid(DocumentSink into) {
            this.into = into;
        }

        @Override
        public void paragraph(Paragraph paragraph) throws UnreadableFile {
            if (said.add(paragraph.text().text().strip())) {
                into.paragraph(paragraph);
            }
        }

        @Override
        public void table(DocumentTable table) throws UnreadableFile {
            into.table(table);
        }
    }
}
