package org.foireturns.read.document;

import java.util.ArrayList;
import java.util.List;
import org.foireturns.read.contract.MarkedText;
import org.foireturns.read.contract.UnreadableFile;

/** Keeps paragraphs and tables until their turn comes. */
public final class Blocks implements DocumentSink {
    private final List<Object> kept = new ArrayList<>();

    @Override
    public void paragraph(Paragraph paragraph) {
        kept.add(paragraph);
    }

    @Override
    public void table(DocumentTable table) {
        kept.add(table);
    }

    /** All of its text in one piece. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Object block : kept) {
            if (block instanceof Paragraph paragraph) {
                append(text, paragraph.text());
            } else if (block instanceof DocumentTable table) {
                table.pieces().forEach(piece -> append(text, piece.text()));
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, MarkedText piece) {
        text.append(piece.text())
                .append(piece.mark())
                .append(' ')
                .append(piece.struck())
                .append('\n');
    }

    /** Forgets all of it. */
    public void clear() {
        kept.clear();
    }

    /** Hands all of it on, in its order. */
    public void into(DocumentSink sink) throws UnreadableFile {
        for (Object block : kept) {
            if (block instanceof Paragraph paragraph) {
                sink.paragraph(paragraph);
            } else if (block instanceof DocumentTable table) {
                sink.table(table);
            }
        }
    }
}
