package org.foireturns.read.contract;

import org.foireturns.read.contract.UnreadableFile.Reason;

/** Counts what one workbook may hold, so that a small file cannot fill the memory. */
public final class ReadingLimit {
    /** Excel's own limit for one cell. */
    public static final int TEXT_LENGTH = 32_767;

    public static final int ROWS = 1_048_576;
    public static final int COLUMNS = 16_384;

    private static final int CELLS = 3_000_000;
    private static final long TEXT_TOTAL = 200_000_000;

    private int cells;
    private long characters;

    /** Accounts for one non-blank cell. */
    public void spend(String text) throws UnreadableFile {
        if (text.length() > TEXT_LENGTH) {
            throw new UnreadableFile(Reason.TEXT_TOO_LONG);
        }
        cells++;
        characters += text.length();
        if (cells > CELLS || characters > TEXT_TOTAL) {
            throw new UnreadableFile(Reason.TOO_BIG);
        }
    }
}
