package org.foireturns.read.odt;

import javax.xml.stream.XMLStreamConstants;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.document.Blocks;
import org.foireturns.read.document.DocumentSink;
import org.foireturns.read.document.LetterLook;
import org.foireturns.read.document.NumberedNote;
import org.foireturns.read.document.ParagraphText;
import org.foireturns.read.document.Unshown;
import org.foireturns.read.xml.XmlPart;

/** Reads the paragraphs and tables of a text document. */
final class OdtBody {
    private final OdtStyles styles;
    private final Unshown unshown;
    private final Blocks notes = new Blocks();
    private int noteNumber;

    OdtBody(OdtStyles styles, Unshown unshown) {
        this.styles = styles;
        this.unshown = unshown;
    }

    /** The footnotes and endnotes that were passed by. */
    Blocks notes() {
        return notes;
    }

    /** Reads all that stands in the open element. */
    void read(XmlPart xml, DocumentSink into) throws UnreadableFile {
        blocks(xml, LetterLook.NONE, into);
    }

    /** Reads what stands in the open element among letters of a look. */
    void blocks(XmlPart xml, LetterLook around, DocumentSink into) throws UnreadableFile {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "p", "h" -> paragraph(xml, around, into);
                case "table" -> new OdtTables(this, styles, unshown).read(xml, around, into);
                case "tracked-changes" -> changes(xml);
                case "section" -> {
                    boolean hidden =
                            "none".equals(xml.attribute("display")) || "condition".equals(xml.attribute("display"));
                    blocks(xml, hidden ? around.hidden(true) : around, into);
                }
                case "frame", "a" -> drawn(xml, around, into);
                case "sequence-decls", "variable-decls", "user-field-decls", "forms" -> {}
                default -> blocks(xml, around, into);
            }
        }
    }

    /** What was deleted while changes were tracked stands apart, each deletion by itself. */
    private void changes(XmlPart xml) throws UnreadableFile {
        int end = xml.depth() - 1;
        boolean deletion = false;
        while (xml.depth() > end) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.is("deletion")) {
                deletion = true;
            } else if (event == XMLStreamConstants.START_ELEMENT && deletion && (xml.is("p") || xml.is("h"))) {
                unshown.deleted();
                deletion = false;
            }
        }
    }

    private void paragraph(XmlPart xml, LetterLook around, DocumentSink into) throws UnreadableFile {
        String style = xml.attribute("style-name");
        boolean heading = xml.is("h") || styles.heading(style);
        ParagraphText text = new ParagraphText(xml.limits().textLength(), unshown);
        Blocks boxes = new Blocks();
        new Inside(text, boxes).read(xml, around.over(styles.look(style)));
        into.paragraph(text.paragraph(heading, styles.centred(style), 0));
        boxes.into(into);
    }

    private void drawn(XmlPart xml, LetterLook outside, DocumentSink into) throws UnreadableFile {
        LetterLook around = OdtFrame.unseen(xml) ? outside.hidden(true) : outside;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.is("text-box")) {
                blocks(xml, around, into);
            } else {
                drawn(xml, around, into);
            }
        }
    }

    /** What stands inside one paragraph. */
    private final class Inside {
        private final ParagraphText text;
        private final Blocks boxes;
        private boolean afterSpace = true;

        Inside(ParagraphText text, Blocks boxes) {
            this.text = text;
            this.boxes = boxes;
        }

        void read(XmlPart xml, LetterLook look) throws UnreadableFile {
            int end = xml.depth() - 1;
            while (true) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> element(xml, look);
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        add(closedUp(xml.piece()), look);
                    case XMLStreamConstants.END_ELEMENT -> {
                        if (xml.depth() == end) {
                            return;
                        }
                    }
                    default -> {}
                }
            }
        }

        private void element(XmlPart xml, LetterLook look) throws UnreadableFile {
            switch (xml.name()) {
                case "s" -> add(" ".repeat(OdtTables.repeated(xml.attribute("c"))), look);
                case "tab" -> add("\t", look);
                case "line-break" -> add("\n", look);
                case "annotation" -> {
                    unshown.comment();
                    xml.skip();
                }
                case "hidden-text", "hidden-paragraph" -> {
                    unshown.hidden();
                    xml.skip();
                }
                case "note" -> note(xml);
                case "frame", "custom-shape", "rect", "g" -> drawn(xml, LetterLook.NONE, boxes);
                case "conditional-text" -> {
                    if (xml.attribute("string-value-if-true") != null) {
                        unshown.hidden();
                    }
                    read(xml, look);
                }
                case "variable-set", "user-field-get" -> field(xml, look);
                case "ruby-text", "annotation-end", "bookmark-start", "bookmark-end", "change-start", "change-end" ->
                    xml.skip();
                case "span" ->
                    read(xml, styles.look(xml.attribute("style-name")).over(look));
                default -> read(xml, look);
            }
        }

        /** A field that is not displayed. */
        private void field(XmlPart xml, LetterLook look) throws UnreadableFile {
            if ("none".equals(xml.attribute("display"))) {
                unshown.hidden();
                xml.skip();
            } else {
                read(xml, look);
            }
        }

        private void note(XmlPart xml) throws UnreadableFile {
            int number = ++noteNumber;
            text.mark(String.valueOf(number));
            Blocks body = new Blocks();
            int depth = xml.depth();
            while (xml.nextChild(depth)) {
                if (xml.is("note-body")) {
                    blocks(xml, LetterLook.NONE, body);
                }
            }
            body.into(new NumberedNote(number, notes));
        }

        private void add(String piece, LetterLook look) throws UnreadableFile {
            text.add(piece, styles.inAll(look), false);
        }

        private String closedUp(String piece) {
            StringBuilder closed = new StringBuilder(piece.length());
            for (int i = 0; i < piece.length(); i++) {
                char c = piece.charAt(i);
                boolean space = c == ' ' || c == '\t' || c == '\r' || c == '\n';
                if (!space || !afterSpace) {
                    closed.append(space ? ' ' : c);
                }
                afterSpace = space;
            }
            return closed.toString();
        }
    }
}
