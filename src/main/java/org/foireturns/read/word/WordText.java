package org.foireturns.read.word;

import org.foireturns.model.Style;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.MarkedText;
import org.foireturns.read.contract.MarkedText.Line;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.document.Blocks;
import org.foireturns.read.document.Paragraph;
import org.foireturns.read.xml.XmlPart;

/** The text of one paragraph. What is deleted, hidden or white on paper is counted and is no part of it. */
final class WordText {
    private final WordBody body;
    private final NoteNumbers notes;
    private final boolean shadedAround;
    private final MarkedText.Runs runs;
    private final Blocks boxes = new Blocks();
    private ParagraphFrame frame = ParagraphFrame.NONE;
    private boolean any;
    private boolean bold = true;

    /**
     * An empty paragraph.
     *
     * @param shadedAround whether something other than paper lies behind it
     */
    WordText(WordBody body, NoteNumbers notes, boolean shadedAround, Limits limits) {
        this.body = body;
        this.notes = notes;
        this.shadedAround = shadedAround;
        this.runs = new MarkedText.Runs(limits.textLength());
    }

    /** Reads the open paragraph to its end. */
    void read(XmlPart xml) throws UnreadableFile {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "pPr" -> frame = ParagraphFrame.read(xml);
                case "r" -> run(xml);
                case "del", "moveFrom" -> body.removed(xml);
                case "oMath", "oMathPara" -> add(xml.text(), WordLook.NONE);
                case "AlternateContent" -> drawn(xml);
                case "hyperlink", "ins", "moveTo", "smartTag", "sdt", "sdtContent", "fldSimple", "customXml", "dir", "bdo" ->
                    read(xml);
                default -> {}
            }
        }
    }

    private void run(XmlPart xml) throws UnreadableFile {
        WordLook look = body.styles().look(frame.style());
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
                case "drawing", "pict", "object", "AlternateContent" -> drawn(xml);
                default -> {}
            }
        }
    }

    private WordLook look(XmlPart xml) throws UnreadableFile {
        WordLook own = WordLook.NONE;
        WordLook named = WordLook.NONE;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.is("rStyle")) {
                named = body.styles().look(xml.attribute("val"));
            } else {
                own = own.with(xml);
            }
        }
        return own.over(named).over(body.styles().look(frame.style()));
    }

    private void note(XmlPart xml, String kind) throws UnreadableFile {
        runs.add(String.valueOf(notes.of(kind, String.valueOf(xml.attribute("id")))), true);
    }

    private void add(String piece, WordLook look) throws UnreadableFile {
        boolean shaded = shadedAround
                || frame.shaded()
                || WordLook.yes(look.shaded())
                || body.styles().shades(frame.style());
        if (WordLook.yes(look.hidden())) {
            if (!piece.isBlank()) {
                body.unshown().hidden();
            }
        } else if (WordLook.yes(look.white()) && !shaded) {
            if (!piece.isBlank()) {
                body.unshown().white();
            }
        } else {
            runs.add(piece, WordLook.yes(look.raised()), WordLook.yes(look.struck()) ? Line.THROUGH : Line.AS_THE_CELL);
            if (!piece.isBlank()) {
                any = true;
                bold &= WordLook.yes(look.bold());
            }
        }
    }

    /** The text of a box stands behind the paragraph that it hangs on; the copy of it for older programs is left out. */
    private void drawn(XmlPart xml) throws UnreadableFile {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.is("txbxContent")) {
                body.read(xml, boxes);
            } else if (!xml.is("Fallback")) {
                drawn(xml);
            }
        }
    }

    Paragraph paragraph() {
        Style style = new Style("General", any && bold, false, frame.centred(), frame.indent());
        return new Paragraph(runs.join(), style, body.styles().isHeading(frame.style()));
    }

    /** The boxes that hang on it. */
    Blocks boxes() {
        return boxes;
    }
}
