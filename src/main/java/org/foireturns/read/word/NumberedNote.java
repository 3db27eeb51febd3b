package org.foireturns.read.word;

import org.foireturns.read.contract.MarkedText;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.document.DocumentSink;
import org.foireturns.read.document.DocumentTable;
import org.foireturns.read.document.Paragraph;

/** Puts the number of a note before its first paragraph. */
final class NumberedNote implements DocumentSink {
    private final DocumentSink into;
    private String number;

    NumberedNote(int number, DocumentSink into) {
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
