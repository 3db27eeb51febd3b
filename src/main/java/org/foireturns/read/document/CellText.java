package org.foireturns.read.document;

import java.util.function.Consumer;
import org.foireturns.model.Style;
import org.foireturns.read.contract.MarkedText;
import org.foireturns.read.contract.UnreadableFile;

/** The text of a table's cell while it is read: its paragraphs one below the other, and the tables in it apart. */
public final class CellText implements DocumentSink {
    private final MarkedText.Runs runs;
    private final Consumer<DocumentTable> nested;
    private boolean any;
    private boolean bold = true;
    private boolean centred;
    private int indent;

    /**
     * An empty cell.
     *
     * @param longest how many characters it may hold
     * @param nested takes the tables in it
     */
    public CellText(int longest, Consumer<DocumentTable> nested) {
        this.runs = new MarkedText.Runs(longest);
        this.nested = nested;
    }

    @Override
    public void paragraph(Paragraph paragraph) throws UnreadableFile {
        if (paragraph.blank()) {
            return;
        }
        runs.add(any ? "\n" : "", false);
        if (paragraph.text().runs().isEmpty()) {
            runs.add(paragraph.text().text(), false);
        } else {
            for (MarkedText.Run run : paragraph.text().runs()) {
                runs.add(run.text(), run.superscript(), run.line());
            }
        }
        bold &= paragraph.style().bold();
        centred |= paragraph.style().centred();
        indent = any ? indent : paragraph.style().indent();
        any = true;
    }

    @Override
    public void table(DocumentTable table) {
        nested.accept(table);
    }

    public boolean blank() {
        return !any;
    }

    /** The whole text. */
    public MarkedText join() {
        return runs.join();
    }

    /** The look of the whole text. */
    public Style style() {
        return new Style("General", any && bold, false, centred, indent);
    }
}
