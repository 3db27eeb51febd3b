package org.foireturns.read.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.foireturns.read.document.CellText;
import org.foireturns.read.document.DocumentSink;
import org.foireturns.read.document.DocumentTable;
import org.foireturns.read.document.LetterLook;
import org.foireturns.read.document.Paragraph;
import org.foireturns.read.document.ParagraphText;
import org.foireturns.read.document.Unshown;
import org.foireturns.read.xml.Numeral;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads the elements of a page: what starts a line of its own is a paragraph, and tables are tables. */
final class PageBody {
    private static final Set<String> UNREAD = Set.of(
            "script",
            "style",
            "head",
            "title",
            "meta",
            "link",
            "template",
            "noscript",
            "object",
            "iframe",
            "svg",
            "xml",
            "datalist",
            "select",
            "textarea",
            "audio",
            "video",
            "canvas");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "caption");
    private static final Pattern SPACES = Pattern.compile("[ \\t\\r\\n\\f]+");
    private static final Pattern OF_PROGRAMS = Pattern.compile("(?s)\\s*(?:\\[|<!|/?Start|/?End|#|saved from).*");
    private static final int MOST_SPANNED = 1_000;

    private final PageLooks looks;
    private final Limits limits;
    private final Unshown unshown;

    PageBody(PageLooks looks, Limits limits, Unshown unshown) {
        this.looks = looks;
        this.limits = limits;
        this.unshown = unshown;
    }

    /** Reads all that stands in an element. */
    void read(Element element, DocumentSink into) throws UnreadableFile {
        Lines lines = new Lines(into);
        inside(element, looks.of(element, LetterLook.NONE), lines, 0);
        lines.end(false);
    }

    private void inside(Element element, LetterLook look, Lines lines, int depth) throws UnreadableFile {
        if (depth > limits.depth()) {
            throw new UnreadableFile(Reason.TOO_DEEP, limits.depth());
        }
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                lines.add(text.getWholeText(), look, element.normalName().equals("pre"));
            } else if (node instanceof Comment comment) {
                if (!comment.getData().isBlank()
                        && !OF_PROGRAMS.matcher(comment.getData()).matches()) {
                    unshown.comment();
                }
            } else if (node instanceof Element child && !UNREAD.contains(child.normalName())) {
                element(child, looks.of(child, look), lines, depth + 1);
            }
        }
    }

    private void element(Element child, LetterLook look, Lines lines, int depth) throws UnreadableFile {
        String name = child.normalName();
        if (name.equals("table")) {
            table(child, look, lines, depth);
        } else if (name.equals("dl")) {
            pairs(child, look, lines, depth);
        } else if (name.equals("br")) {
            lines.end(false);
        } else if (child.isBlock() || name.equals("caption")) {
            lines.end(false);
            inside(child, look, lines, depth);
            lines.end(HEADINGS.contains(name));
        } else {
            inside(child, look, lines, depth);
        }
    }

    /** A table that nobody sees is read piece by piece, so that each piece is counted. */
    private void table(Element element, LetterLook look, Lines lines, int depth) throws UnreadableFile {
        lines.end(false);
        DocumentTable table = new DocumentTable();
        List<DocumentTable> nested = new ArrayList<>();
        for (Element caption : element.select("> caption")) {
            inside(caption, looks.of(caption, look), lines, depth + 1);
            lines.end(true);
        }
        rows(element, look, table, nested, lines, depth);
        lines.into.table(table);
        for (DocumentTable inner : nested) {
            lines.into.table(inner);
        }
    }

    /** A list of terms, each with what belongs to it, is a table of two columns. */
    private void pairs(Element element, LetterLook look, Lines lines, int depth) throws UnreadableFile {
        lines.end(false);
        DocumentTable table = new DocumentTable();
        List<DocumentTable> nested = new ArrayList<>();
        for (Element child : element.select("> dt, > dd, > div > dt, > div > dd")) {
            if (child.normalName().equals("dt")) {
                table.nextRow();
            }
            cell(child, looks.of(child, look), table, nested, depth + 2);
        }
        lines.into.table(table);
        for (DocumentTable inner : nested) {
            lines.into.table(inner);
        }
    }

    private void rows(
            Element element, LetterLook look, DocumentTable table, List<DocumentTable> nested, Lines lines, int depth)
            throws UnreadableFile {
        for (Element child : element.children()) {
            LetterLook of = looks.of(child, look);
            switch (child.normalName()) {
                case "thead", "tbody", "tfoot" -> rows(child, of, table, nested, lines, depth + 1);
                case "tr" -> {
                    table.nextRow();
                    for (Element cell : child.children()) {
                        cell(cell, looks.of(cell, of), table, nested, depth + 2);
                    }
                }
                default -> {}
            }
        }
    }

    private void cell(Element cell, LetterLook look, DocumentTable table, List<DocumentTable> nested, int depth)
            throws UnreadableFile {
        CellText text = new CellText(limits.textLength(), nested::add);
        Lines lines = new Lines(text);
        inside(cell, look, lines, depth);
        lines.end(false);
        if (!LetterLook.yes(look.hidden())) {
            table.add(spanned(cell.attr("rowspan")), spanned(cell.attr("colspan")), text.join(), text.style());
        }
    }

    private static int spanned(String number) {
        return Math.max(1, Math.min(MOST_SPANNED, Numeral.whole(number, 1)));
    }

    /** The line that is being read. */
    private final class Lines {
        private final DocumentSink into;
        private ParagraphText line = new ParagraphText(limits.textLength(), unshown);
        private boolean afterSpace = true;

        Lines(DocumentSink into) {
            this.into = into;
        }

        void add(String text, LetterLook look, boolean asTyped) throws UnreadableFile {
            if (asTyped) {
                for (String typed : text.split("\\R", -1)) {
                    line.add(typed, look, false);
                    end(false);
                }
                return;
            }
            String closed = SPACES.matcher(text).replaceAll(" ");
            String piece = afterSpace && closed.startsWith(" ") ? closed.substring(1) : closed;
            if (!piece.isEmpty()) {
                line.add(piece, look, false);
                afterSpace = piece.endsWith(" ");
            }
        }

        void end(boolean heading) throws UnreadableFile {
            Paragraph paragraph = line.paragraph(heading, false, 0);
            line = new ParagraphText(limits.textLength(), unshown);
            afterSpace = true;
            into.paragraph(paragraph);
        }
    }
}
