package org.foireturns.read.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.document.CellText;
import org.foireturns.read.document.DocumentSink;
import org.foireturns.read.document.DocumentTable;
import org.foireturns.read.document.Unshown;
import org.foireturns.read.xml.Numeral;
import org.foireturns.read.xml.XmlPart;
import org.jspecify.annotations.Nullable;

/** Reads the paragraphs and tables of one part of a document. */
final class WordBody {
    private static final Pattern KEEPING = Pattern.compile("\\s*(?:ADDIN|PRIVATE)\\s+\\S");

    private final WordStyles styles;
    private final Unshown unshown;
    private final NoteNumbers notes;

    WordBody(WordStyles styles, Unshown unshown, NoteNumbers notes) {
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
        blocks(xml, false, into);
    }

    private void blocks(XmlPart xml, boolean shaded, DocumentSink into) throws UnreadableFile {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "p" -> paragraph(xml, shaded, into);
                case "tbl" -> table(xml, into);
                case "sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag", "AlternateContent", "Choice" ->
                    blocks(xml, shaded, into);
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
        if (instruction != null && KEEPING.matcher(instruction).lookingAt()) {
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

    private void paragraph(XmlPart xml, boolean shaded, DocumentSink into) throws UnreadableFile {
        WordText text = new WordText(this, notes, shaded, xml.limits());
        text.read(xml);
        into.paragraph(text.paragraph());
        text.boxes().into(into);
    }

    /** A table in a cell stands behind the table that holds it. */
    private void table(XmlPart xml, DocumentSink into) throws UnreadableFile {
        DocumentTable table = new DocumentTable();
        List<DocumentTable> nested = new ArrayList<>();
        rows(xml, table, false, nested);
        into.table(table);
        for (DocumentTable inner : nested) {
            into.table(inner);
        }
    }

    private void rows(XmlPart xml, DocumentTable table, boolean shadedByStyle, List<DocumentTable> nested)
            throws UnreadableFile {
        boolean shaded = shadedByStyle;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "tblPr" -> shaded |= shadedTable(xml);
                case "tr" -> row(xml, table, shaded, nested);
                case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> rows(xml, table, shaded, nested);
                default -> {}
            }
        }
    }

    private boolean shadedTable(XmlPart xml) throws UnreadableFile {
        boolean shaded = false;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            shaded |= (xml.is("tblStyle") && styles.shades(xml.attribute("val")))
                    || (xml.is("shd") && WordLook.shades(xml));
        }
        return shaded;
    }

    private void row(XmlPart xml, DocumentTable table, boolean shaded, List<DocumentTable> nested)
            throws UnreadableFile {
        boolean started = false;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "trPr" -> {
                    int before = before(xml);
                    if (before < 0) {
                        goneRow(xml, depth);
                        return;
                    }
                    table.nextRow();
                    table.skip(before);
                    started = true;
                }
                case "tc", "sdt", "customXml" -> {
                    if (!started) {
                        table.nextRow();
                        started = true;
                    }
                    cells(xml, table, shaded, nested);
                }
                default -> {}
            }
        }
    }

    /** A row that was deleted while changes were tracked. */
    private void goneRow(XmlPart xml, int depth) throws UnreadableFile {
        while (xml.nextChild(depth)) {
            removed(xml);
        }
    }

    /** How many columns the row leaves out at its start; -1 when the row was deleted. */
    private static int before(XmlPart xml) throws UnreadableFile {
        int before = 0;
        boolean gone = false;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            before = xml.is("gridBefore") ? Numeral.whole(xml.attribute("val"), 0) : before;
            gone |= xml.is("del");
        }
        return gone ? -1 : before;
    }

    private void cells(XmlPart xml, DocumentTable table, boolean shaded, List<DocumentTable> nested)
            throws UnreadableFile {
        if (xml.is("tc")) {
            cell(xml, table, shaded, nested);
            return;
        }
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.is("tc") || xml.is("sdtContent") || xml.is("sdt") || xml.is("customXml")) {
                cells(xml, table, shaded, nested);
            }
        }
    }

    private void cell(XmlPart xml, DocumentTable table, boolean shadedTable, List<DocumentTable> nested)
            throws UnreadableFile {
        int columns = 1;
        boolean goesOn = false;
        boolean shaded = shadedTable;
        CellText text = new CellText(xml.limits().textLength(), nested::add);
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "tcPr" -> {
                    CellFrame frame = CellFrame.read(xml);
                    columns = frame.columns;
                    goesOn = frame.goesOn;
                    shaded |= frame.shaded;
                }
                case "p" -> paragraph(xml, shaded, text);
                case "tbl" -> table(xml, text);
                case "sdt", "ins", "moveTo", "customXml" -> blocks(xml, shaded, text);
                case "del", "moveFrom" -> removed(xml);
                default -> {}
            }
        }
        if (goesOn && text.blank()) {
            table.goOn(columns);
        } else {
            table.add(1, columns, text.join(), text.style());
        }
    }

    /** What a cell says of its own shape. */
    private record CellFrame(int columns, boolean goesOn, boolean shaded) {
        static CellFrame read(XmlPart xml) throws UnreadableFile {
            int columns = 1;
            boolean goesOn = false;
            boolean shaded = false;
            int depth = xml.depth();
            while (xml.nextChild(depth)) {
                switch (xml.name()) {
                    case "gridSpan" -> columns = Numeral.whole(xml.attribute("val"), 1);
                    case "vMerge" -> goesOn = !"restart".equals(xml.attribute("val"));
                    case "shd" -> shaded |= WordLook.shades(xml);
                    default -> {}
                }
            }
            return new CellFrame(columns, goesOn, shaded);
        }
    }
}
