package org.foireturns.read.odt;

import java.util.ArrayList;
import java.util.List;
import org.foireturns.read.contract.MarkedText;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.document.CellText;
import org.foireturns.read.document.DocumentSink;
import org.foireturns.read.document.DocumentTable;
import org.foireturns.read.document.LetterLook;
import org.foireturns.read.document.Unshown;
import org.foireturns.read.xml.Numeral;
import org.foireturns.read.xml.XmlPart;
import org.jspecify.annotations.Nullable;

/** Reads the tables of a text document. */
final class OdtTables {
    /** So many empty rows or columns may be said once; more of them hold no answer. */
    private static final int MOST_REPEATED = 1_000;

    private final OdtBody body;
    private final OdtStyles styles;
    private final Unshown unshown;

    OdtTables(OdtBody body, OdtStyles styles, Unshown unshown) {
        this.body = body;
        this.styles = styles;
        this.unshown = unshown;
    }

    /** Reads the open table; tables in its cells follow it. */
    void read(XmlPart xml, LetterLook around, DocumentSink into) throws UnreadableFile {
        DocumentTable table = new DocumentTable();
        List<DocumentTable> nested = new ArrayList<>();
        rows(xml, styles.look(xml.attribute("style-name")).over(around), table, nested);
        into.table(table);
        for (DocumentTable inner : nested) {
            into.table(inner);
        }
    }

    private void rows(XmlPart xml, LetterLook around, DocumentTable table, List<DocumentTable> nested)
            throws UnreadableFile {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "table-row" -> {
                    String shown = xml.attribute("visibility");
                    boolean seen = shown == null || shown.equals("visible");
                    LetterLook look = styles.look(xml.attribute("style-name")).over(around);
                    row(xml, seen ? look : look.hidden(true), table, nested);
                }
                case "table-header-rows", "table-rows", "table-row-group" -> rows(xml, around, table, nested);
                default -> {}
            }
        }
    }

    private void row(XmlPart xml, LetterLook around, DocumentTable table, List<DocumentTable> nested)
            throws UnreadableFile {
        int repeated = repeated(xml.attribute("number-rows-repeated"));
        table.nextRow();
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            int columns = repeated(xml.attribute("number-columns-repeated"));
            if (xml.is("covered-table-cell")) {
                covered(xml, columns, table, nested);
            } else if (xml.is("table-cell")) {
                cell(xml, around, columns, table, nested);
            }
        }
        for (int more = 1; more < repeated; more++) {
            table.nextRow();
        }
    }

    /** A cell that another reaches over: what it holds is seen by nobody. */
    private void covered(XmlPart xml, int columns, DocumentTable table, List<DocumentTable> nested)
            throws UnreadableFile {
        CellText text = new CellText(xml.limits().textLength(), nested::add);
        body.blocks(xml, LetterLook.NONE, text);
        if (!text.blank()) {
            unshown.hidden();
        }
        table.cover(columns);
    }

    private void cell(XmlPart xml, LetterLook around, int repeated, DocumentTable table, List<DocumentTable> nested)
            throws UnreadableFile {
        int rows = Math.max(1, Numeral.whole(xml.attribute("number-rows-spanned"), 1));
        int columns = Math.max(1, Numeral.whole(xml.attribute("number-columns-spanned"), 1));
        LetterLook look = styles.look(xml.attribute("style-name")).over(around);
        CellText text = new CellText(xml.limits().textLength(), nested::add);
        body.blocks(xml, look, text);
        MarkedText said = text.join();
        for (int i = 0; i < repeated; i++) {
            table.place(rows, columns, said, text.style());
        }
    }

    /** How often something is said once. */
    static int repeated(@Nullable String number) {
        return Math.max(1, Math.min(MOST_REPEATED, Numeral.whole(number, 1)));
    }
}
