package org.foireturns.read.rtf;

import java.util.ArrayList;
import java.util.List;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.ReadingLimit;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.foireturns.read.document.CellText;
import org.foireturns.read.document.DocumentSink;
import org.foireturns.read.document.EdgedTable;
import org.foireturns.read.document.EdgedTable.Frame;
import org.foireturns.read.document.Paragraph;

/** Collects paragraphs into cells, cells into rows and rows into tables; what stands in none goes on as it is. */
final class RtfRows {
    private final Limits limits;
    private EdgedTable table = new EdgedTable();
    private List<Frame> frames = new ArrayList<>();
    private List<CellText> cells = new ArrayList<>();
    private CellText open;
    private boolean inTable;
    private boolean goesOn;
    private boolean beside;
    private boolean shaded;

    RtfRows(Limits limits) {
        this.limits = limits;
        this.open = cellText();
    }

    private CellText cellText() {
        return new CellText(limits.textLength(), table -> {});
    }

    /** Whether something other than paper lies behind the cells of the row. */
    boolean shaded() {
        return shaded;
    }

    /** Takes what a control word says of rows and cells; false for any other word. */
    boolean frame(String word, int number) {
        switch (word) {
            case "trowd" -> {
                frames = new ArrayList<>();
                shaded = false;
            }
            case "intbl" -> inTable = true;
            case "pard" -> inTable = false;
            case "clvmrg" -> goesOn = true;
            case "clmrg" -> beside = true;
            case "clcbpat", "trcbpat" -> shaded |= number != 0;
            case "cellx" -> {
                if (frames.size() < ReadingLimit.COLUMNS) {
                    frames.add(new Frame(number, goesOn, beside));
                }
                goesOn = false;
                beside = false;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    void paragraph(Paragraph paragraph, DocumentSink into) throws UnreadableFile {
        if (inTable) {
            open.paragraph(paragraph);
        } else {
            end(into);
            into.paragraph(paragraph);
        }
    }

    void cell() throws UnreadableFile {
        if (cells.size() >= ReadingLimit.COLUMNS) {
            throw new UnreadableFile(Reason.TOO_WIDE);
        }
        cells.add(open);
        open = cellText();
    }

    void row(DocumentSink into) throws UnreadableFile {
        if (!cells.isEmpty()) {
            table.add(frames, cells);
        }
        cells = new ArrayList<>();
    }

    /** Hands on the table that ends here. */
    void end(DocumentSink into) throws UnreadableFile {
        if (!cells.isEmpty()) {
            row(into);
        }
        if (!table.isEmpty()) {
            into.table(table.table());
            table = new EdgedTable();
        }
    }
}
