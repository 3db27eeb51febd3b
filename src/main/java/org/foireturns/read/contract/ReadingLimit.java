package org.foireturns.read.contract;

import org.foireturns.read.contract.UnreadableFile.Reason;

/** Counts what one workbook holds against its limits, so that a small file cannot fill the memory. */
public final class ReadingLimit {
    public static final int ROWS = 1_048_576;
    public static final int COLUMNS = 16_384;

    private final Limits limits;
    private int cells;
    private int merges;
    private long characters;

    public ReadingLimit(Limits limits) {
        this.limits = limits;
    }

    /** Accounts for one non-blank cell. */
    public void spend(String text) throws UnreadableFile {
        cells++;
        characters += checked(text).length();
        if (cells > limits.cells()) {
            throw new UnreadableFile(Reason.TOO_MANY_CELLS, limits.cells());
        }
        if (characters > limits.characters()) {
            throw new UnreadableFile(Reason.TOO_MUCH_TEXT, limits.characters());
        }
    }

    /** Accounts for one merge; there cannot be more of them than cells. */
    public void spendMerge() throws UnreadableFile {
        merges++;
        if (merges > limits.cells()) {
            throw new UnreadableFile(Reason.TOO_MANY_CELLS, limits.cells());
        }
    }

    /** How many characters one cell may hold. */
    public int textLength() {
        return limits.textLength();
    }

    /** Gives a text back that is not too long for one cell. */
    public String checked(String text) throws UnreadableFile {
        if (text.length() > limits.textLength()) {
            throw new UnreadableFile(Reason.TEXT_TOO_LONG, limits.textLength());
        }
        return text;
    }
}
