package org.foireturns.read.word;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.document.CellText;
import org.foireturns.read.document.DocumentSink;
import org.foireturns.read.document.DocumentTable;
import org.foireturns.read.document.FieldCode;
import org.foireturns.read.document.LetterLook;
import org.foireturns.read.document.Unshown;
import org.foireturns.read.xml.XmlPart;
import org.jspecify.annotations.Nullable;

/** Reads the paragraphs and tables of one part of a document. */
final class WordBody {
    private final WordStyles styles;
    private final Unshown unshown;
    private final FootnoteNumbers notes;

    WordBody(WordStyles styles, Unshown unshown, FootnoteNumbers notes) {
        this.styles = styles;
        this.unshown = unshown;
        this.notes = notes;
    }

    WordStyles styles() {
        return styles;
    }

    Unshown unshown() {
        return unshown;
    }

    /** Reads all that stands in the open element. */
    void read(XmlPart xml, DocumentSink into) throws UnreadableFile {
        blocks(xml, LetterLook.NONE, into);
    }

    private void blocks(XmlPart xml, LetterLook around, DocumentSink into) throws UnreadableFile {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "p" -> paragraph(xml, around, into);
                case "tbl" -> table(xml, into);
                case "sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag", "AlternateContent", "Choice" ->
                    blocks(xml, around, into);
                case "del", "moveFrom" -> removed(xml);
                default -> {}
            }
        }
    }

    /** What was removed is counted and goes no further. */
    void removed(XmlPart xml) throws UnreadableFile {
        if (holdsText(xml)) {
            unshown.deleted();
        }
    }

    /** What hangs beside the page is counted and goes no further. */
    void besidePage(XmlPart xml) throws UnreadableFile {
        if (holdsText(xml)) {
            unshown.hidden();
        }
    }

    /** The instruction of a field; some are there to keep what nobody sees. */
    void field(@Nullable String instruction) {
        if (instruction != null && FieldCode.keeps(instruction)) {
            unshown.hidden();
        }
    }

    private static boolean holdsText(XmlPart xml) throws UnreadableFile {
        boolean holds = false;
        int end = xml.depth() - 1;
        while (xml.depth() > end) {
            holds |= xml.next() == XMLStreamConstants.CHARACTERS && !xml.piece().isBlank();
        }
        return holds;
    }

    private void paragraph(XmlPart xml, LetterLook around, DocumentSink into) throws UnreadableFile {
        WordText text = new WordText(this, notes, around, xml.limits());
        text.read(xml);
        into.paragraph(text.paragraph());
        text.boxes().into(into);
    }

    /** A table in a cell stands behind the table that holds it. */
    private void table(XmlPart xml, DocumentSink into) throws UnreadableFile {
        DocumentTable table = new DocumentTable();
        List<DocumentTable> nested = new ArrayList<>();
        rows(xml, table, LetterLook.NONE, nested);
        into.table(table);
        for (DocumentTable inner : nested) {
            into.table(inner);
        }
    }

    private void rows(XmlPart xml, DocumentTable table, LetterLook outside, List<DocumentTable> nested)
            throws UnreadableFile {
        LetterLook around = outside;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "tblPr" -> around = ofTable(xml).over(around);
                case "tr" -> row(xml, table, around, nested);
                case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> rows(xml, table, around, nested);
                default -> {}
            }
        }
    }

    /** How letters in a table look, as far as the table and its style say it. */
    private LetterLook ofTable(XmlPart xml) throws UnreadableFile {
        LetterLook look = LetterLook.NONE;
        boolean shaded = false;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.is("tblStyle")) {
                look = styles.look(xml.attribute("val"));
                shaded |= styles.shades(xml.attribute("val"));
            }
            shaded |= xml.is("shd") && WordLook.shades(xml);
            look = xml.is("tblpPr") && ParagraphFrame.outside(xml, "tblpX", "tblpY") ? look.hidden(true) : look;
        }
        return shaded ? look.shaded(true) : look;
    }

    private void row(XmlPart xml, DocumentTable table, LetterLook around, List<DocumentTable> nested)
            throws UnreadableFile {
        boolean started = false;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "trPr" -> {
                    RowFrame frame = RowFrame.read(xml);
                    if (frame.gone() || frame.flat()) {
                        unseenRow(xml, depth, frame);
                        return;
                    }
                    table.nextRow();
                    table.skip(frame.before());
                    started = true;
                }
                case "tc", "sdt", "customXml" -> {
                    if (!started) {
                        table.nextRow();
                        started = true;
                    }
                    cells(xml, table, around, nested);
                }
                default -> {}
            }
        }
    }

    /** A row that was deleted while changes were tracked, or has no height. */
    private void unseenRow(XmlPart xml, int depth, RowFrame frame) throws UnreadableFile {
        while (xml.nextChild(depth)) {
            if (frame.gone()) {
                removed(xml);
            } else {
                besidePage(xml);
            }
        }
    }

    private void cells(XmlPart xml, DocumentTable table, LetterLook around, List<DocumentTable> nested)
            throws UnreadableFile {
        if (xml.is("tc")) {
            cell(xml, table, around, nested);
            return;
        }
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.is("tc") || xml.is("sdtContent") || xml.is("sdt") || xml.is("customXml")) {
                cells(xml, table, around, nested);
            }
        }
    }

    private void cell(XmlPart xml, DocumentTable table, LetterLook outside, List<DocumentTable> nested)
            throws UnreadableFile {
        CellFrame frame = CellFrame.WHOLE;
        LetterLook around = outside;
        CellText text = new CellText(xml.limits().textLength(), nested::add);
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "tcPr" -> {
                    frame = CellFrame.read(xml);
                    around = frame.look().over(around);
                }
                case "p" -> {
                    if (frame.gone()) {
                        removed(xml);
                    } else {
                        paragraph(xml, around, text);
                    }
                }
                case "tbl" -> table(xml, text);
                case "sdt", "ins", "moveTo", "customXml" -> blocks(xml, around, text);
                case "del", "moveFrom" -> removed(xml);
                default -> {}
            }
        }
        if (frame.goesOn() && text.blank()) {
            table.goOn(frame.columns());
        } else if (frame.across() && text.blank()) {
            table.goAcross(frame.columns());
        } else {
            table.add(1, frame.columns(), text.join(), text.style());
        }
    }
}
