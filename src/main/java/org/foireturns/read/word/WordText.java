package org.foireturns.read.word;

import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.document.Blocks;
import org.foireturns.read.document.LetterLook;
import org.foireturns.read.document.Paragraph;
import org.foireturns.read.document.ParagraphText;
import org.foireturns.read.xml.XmlPart;

/** The text of one paragraph. What is deleted, hidden or white on paper is counted and is no part of it. */
final class WordText {
    private final WordBody body;
    private final FootnoteNumbers notes;
    private final LetterLook around;
    private final ParagraphText text;
    private final DrawnBoxes boxes;
    private ParagraphFrame frame = ParagraphFrame.NONE;

    /**
     * An empty paragraph.
     *
     * @param around how letters look where it stands, as far as it says nothing else
     */
    WordText(WordBody body, FootnoteNumbers notes, LetterLook around, Limits limits) {
        this.body = body;
        this.notes = notes;
        this.around = around;
        this.boxes = new DrawnBoxes(body);
        this.text = new ParagraphText(limits.textLength(), body.unshown());
    }

    /** Reads the open paragraph to its end. */
    void read(XmlPart xml) throws UnreadableFile {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "pPr" -> frame = ParagraphFrame.read(xml);
                case "r" -> run(xml);
                case "del", "moveFrom" -> body.removed(xml);
                case "oMath", "oMathPara" -> add(xml.text(), LetterLook.NONE);
                case "AlternateContent" -> boxes.read(xml);
                case "fldSimple" -> {
                    body.field(xml.attribute("instr"));
                    read(xml);
                }
                case "hyperlink", "ins", "moveTo", "smartTag", "sdt", "sdtContent", "customXml", "dir", "bdo" ->
                    read(xml);
                default -> {}
            }
        }
    }

    private void run(XmlPart xml) throws UnreadableFile {
        LetterLook look = body.styles().paragraph(frame.style());
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "rPr" -> look = look(xml);
                case "t" -> add(xml.text(), look);
                case "tab", "ptab" -> add("\t", look);
                case "br", "cr" -> add("\n", look);
                case "noBreakHyphen" -> add("-", look);
                case "delText" -> body.removed(xml);
                case "footnoteReference" -> note(xml, "footnote");
                case "endnoteReference" -> note(xml, "endnote");
                case "drawing", "pict", "object", "AlternateContent" -> boxes.read(xml);
                case "instrText" -> body.field(xml.text());
                default -> {}
            }
        }
    }

    private LetterLook look(XmlPart xml) throws UnreadableFile {
        LetterLook own = LetterLook.NONE;
        LetterLook named = LetterLook.NONE;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.is("rStyle")) {
                named = body.styles().look(xml.attribute("val"));
            } else {
                own = WordLook.with(own, xml);
            }
        }
        return own.over(named).over(body.styles().paragraph(frame.style()));
    }

    private void note(XmlPart xml, String kind) throws UnreadableFile {
        text.mark(String.valueOf(notes.of(kind, String.valueOf(xml.attribute("id")))));
    }

    private void add(String piece, LetterLook look) throws UnreadableFile {
        boolean shaded = LetterLook.yes(around.shaded())
                || frame.shaded()
                || body.styles().shades(frame.style());
        LetterLook whole = body.styles().inAll(look.over(around));
        text.add(piece, frame.unseen() ? whole.hidden(true) : whole, shaded);
    }

    Paragraph paragraph() {
        return text.paragraph(body.styles().isHeading(frame.style()), frame.centred(), frame.indent());
    }

    /** The boxes that hang on it. */
    Blocks boxes() {
        return boxes.shown();
    }
}
