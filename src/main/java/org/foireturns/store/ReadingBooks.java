package org.foireturns.store;

import java.util.List;
import org.foireturns.model.SheetAccount;

/**
 * What one reading holds, counted from the rows that are stored, for the controls of its file.
 *
 * @param accounts of each sheet
 * @param counts the cells whose count is exact, as typed and as stored
 * @param twice cells that stand in more than one row
 */
public record ReadingBooks(List<SheetAccount> accounts, List<StoredCount> counts, List<StoredCell> twice) {
    public ReadingBooks {
        accounts = List.copyOf(accounts);
        counts = List.copyOf(counts);
        twice = List.copyOf(twice);
    }

    /** A cell's text and the number that was stored for it. */
    public record StoredCount(StoredCell at, String text, long value) {}

    /** A cell of a sheet, as addresses are shown. */
    public record StoredCell(String sheet, String cell) {}
}
