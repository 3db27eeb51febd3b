package org.foireturns.read.document;

import org.foireturns.read.contract.MarkedText;
import org.foireturns.read.contract.UnreadableFile;

/** Puts the number of a note before its first paragraph. */
public final class NumberedNote implements DocumentSink {
    private final DocumentSink into;
    private String number;

    /** A note on its way to a document. */
    public NumberedNote(int number, DocumentSink into) {
        this.number = "[note " + number + "] ";
        this.into = into;
    }

    @Override
    public void paragraph(Paragraph paragraph) throws UnreadableFile {
        String said = paragraph.text().text().strip();
        if (!said.isEmpty()) {
            into.paragraph(new Paragraph(MarkedText.plain(number + said), paragraph.style(), false));
            number = "";
        }
    }

    @Override
    public void table(DocumentTable table) throws UnreadableFile {
        into.table(table);
    }
}
