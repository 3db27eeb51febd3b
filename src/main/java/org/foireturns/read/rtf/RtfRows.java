package org.foireturns.read.rtf;

import java.util.ArrayList;
import java.util.List;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.foireturns.read.document.Blocks;
import org.foireturns.read.document.DocumentSink;
import org.foireturns.read.document.Paragraph;

/**
 * Collects paragraphs into cells, cells into rows and rows into tables; what stands in none goes on as it is. Tables in
 * the cells of a table follow it.
 */
final class RtfRows {
    private final Limits limits;
    private final List<RtfTable> levels = new ArrayList<>();
    private final Blocks nested = new Blocks();
    /** How deep in tables the paragraph stands; 0 outside of all. */
    private int depth;
    /** Whether control words speak of the row of a table within a table, which they do behind its cells. */
    private boolean ofInnerRow;

    RtfRows(Limits limits) {
        this.limits = limits;
        levels.add(new RtfTable(limits));
    }

    private RtfTable outer() {
        return levels.get(0);
    }

    private RtfTable at(int level) throws UnreadableFile {
        if (level > limits.depth()) {
            throw new UnreadableFile(Reason.TOO_DEEP, limits.depth());
        }
        while (levels.size() < level) {
            levels.add(new RtfTable(limits));
        }
        return levels.get(level - 1);
    }

    /** Whether something other than paper lies behind the cells of the row. */
    boolean shaded() {
        return outer().shaded();
    }

    /** Whether the text stands in a row of which nothing is seen. */
    boolean flat() {
        return depth > 0 && outer().flat();
    }

    /** Takes what a control word says of rows and cells; false for any other word. */
    boolean frame(String word, int number) throws UnreadableFile {
        switch (word) {
            case "intbl" -> depth = Math.max(1, depth);
            case "itap" -> depth = number;
            case "pard" -> depth = 0;
            case "nesttableprops" -> ofInnerRow = true;
            default -> {
                return (ofInnerRow ? at(inner()) : outer()).frame(word, number);
            }
        }
        return true;
    }

    private int inner() {
        return Math.max(2, depth);
    }

    void paragraph(Paragraph paragraph, DocumentSink into) throws UnreadableFile {
        if (depth > 0) {
            at(depth).paragraph(paragraph);
        } else {
            end(into);
            into.paragraph(paragraph);
        }
    }

    void cell() throws UnreadableFile {
        endInner(1);
        outer().cell();
    }

    void innerCell() throws UnreadableFile {
        endInner(inner());
        at(inner()).cell();
    }

    void row() {
        outer().row();
    }

    void innerRow() throws UnreadableFile {
        at(inner()).row();
        ofInnerRow = false;
    }

    /** Ends the tables within a cell of a level. */
    private void endInner(int level) throws UnreadableFile {
        for (int i = level; i < levels.size(); i++) {
            levels.get(i).end(nested);
        }
    }

    /** Hands on the table that ends here. */
    void end(DocumentSink into) throws UnreadableFile {
        outer().end(into);
        endInner(1);
        nested.into(into);
        nested.clear();
    }
}
