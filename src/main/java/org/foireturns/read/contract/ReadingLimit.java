package org.foireturns.read.contract;

import org.foireturns.read.contract.UnreadableFile.Reason;

/** Counts what one workbook holds against its limits, so that a small file cannot fill the memory. */
public final class ReadingLimit {
    public static final int ROWS = 1_048_576;
    public static final int COLUMNS = 16_384;

    private final Limits limits;
    private int cells;
    private int repeats;
    private int merges;
    private int texts;
    private long characters;

    public ReadingLimit(Limits limits) {
        this.limits = limits;
    }

    /** Accounts for one non-blank cell. */
    public void spend(String text) throws UnreadableFile {
        cells = within(cells + 1, limits.cells(), Reason.TOO_MANY_CELLS);
        spendCharacters(text);
    }

    /** Accounts for one more place at which a cell stands that the file says once. */
    public void spendRepeat() throws UnreadableFile {
        repeats = within(repeats + 1, limits.repeats(), Reason.TOO_MANY_REPEATS);
    }

    /** Accounts for one merge; there cannot be more of them than cells. */
    public void spendMerge() throws UnreadableFile {
        merges = within(merges + 1, limits.cells(), Reason.TOO_MANY_MERGES);
    }

    /** Accounts for one text that cells refer to; there cannot be more of them than cells. */
    public void spendShared(String text) throws UnreadableFile {
        texts = within(texts + 1, limits.cells(), Reason.TOO_MANY_TEXTS);
        spendCharacters(text);
    }

    private void spendCharacters(String text) throws UnreadableFile {
        characters += checked(text).length();
        if (characters > limits.characters()) {
            throw new UnreadableFile(Reason.TOO_MUCH_TEXT, limits.characters());
        }
    }

    private static int within(int number, int most, Reason beyond) throws UnreadableFile {
        if (number > most) {
            throw new UnreadableFile(beyond, most);
        }
        return number;
    }

    /** Gives a text or name back that is not too long for one cell. */
    public String checked(String text) throws UnreadableFile {
        if (text.length() > limits.textLength()) {
            throw new UnreadableFile(Reason.TEXT_TOO_LONG, limits.textLength());
        }
        return text;
    }
}
