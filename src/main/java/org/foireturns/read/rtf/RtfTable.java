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

/** A table while its cells and rows are read. */
final class RtfTable {
    private final Limits limits;
    private EdgedTable table = new EdgedTable();
    private List<Frame> frames = new ArrayList<>();
    private List<CellText> cells = new ArrayList<>();
    private CellText open;
    private boolean goesOn;
    private boolean beside;
    private boolean shaded;
    private boolean flat;

    RtfTable(Limits limits) {
        this.limits = limits;
        this.open = cellText();
    }

    private CellText cellText() {
        return new CellText(limits.textLength(), table -> {});
    }

    boolean shaded() {
        return shaded;
    }

    /** Whether its row is so low that nothing of it is seen. */
    boolean flat() {
        return flat;
    }

    /** Takes what a control word says of a row and its cells; false for any other word. */
    boolean frame(String word, int number) {
        switch (word) {
            case "trowd" -> {
                frames = new ArrayList<>();
                shaded = false;
                flat = false;
            }
            case "clvmrg" -> goesOn = true;
            case "trrh" -> flat = RtfLook.flat(number);
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

    void paragraph(Paragraph paragraph) throws UnreadableFile {
        open.paragraph(paragraph);
    }

    void cell() throws UnreadableFile {
        if (cells.size() >= ReadingLimit.COLUMNS) {
            throw new UnreadableFile(Reason.TOO_WIDE);
        }
        cells.add(open);
        open = cellText();
    }

    void row() {
        if (!cells.isEmpty()) {
            table.add(frames, cells);
        }
        cells = new ArrayList<>();
    }

    /** Hands on what there is of it, and is empty again. */
    void end(DocumentSink into) throws UnreadableFile {
        row();
        if (!table.isEmpty()) {
            into.table(table.table());
            table = new EdgedTable();
        }
    }
}
