package org.foireturns.decisions;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.model.Address;
import org.foireturns.model.CellRange;
import org.jspecify.annotations.Nullable;

/**
 * Sentences that name cells, compared where rows or columns were put in: each address is the same in both, or as far
 * from it as the cell that both sentences are about.
 */
record Moved(int rows, int columns) {
    private static final Pattern CELL = Pattern.compile("(?<![\\p{L}\\p{N}])[A-Z]{1,3}[1-9]\\d{0,6}(?![\\p{L}\\p{N}])");

    /** From one cell to another; nothing where one of them is not known. */
    static Moved from(@Nullable Address then, @Nullable Address now) {
        return then == null || now == null
                ? new Moved(0, 0)
                : new Moved(now.row() - then.row(), now.column() - then.column());
    }

    /** The first cell of a place such as {@code Q1!B7:C9}; null where none is named. */
    static @Nullable Address first(String where) {
        Matcher cell = CELL.matcher(where.substring(where.lastIndexOf('!') + 1));
        return where.contains("!") && cell.find() ? address(cell.toMatchResult()) : null;
    }

    /** Whether two sentences say the same of cells that were moved so. */
    boolean isSame(String then, String now) {
        if (then.equals(now)) {
            return true;
        }
        if ((rows == 0 && columns == 0) || !bare(then).equals(bare(now))) {
            return false;
        }
        var before = CELL.matcher(then).results().map(Moved::address).iterator();
        var after = CELL.matcher(now).results().map(Moved::address).iterator();
        while (before.hasNext()) {
            Address was = before.next();
            Address is = after.next();
            if (!is.equals(was) && !is.equals(moved(was).orElse(null))) {
                return false;
            }
        }
        return true;
    }

    private Optional<Address> moved(Address was) {
        int row = was.row() + rows;
        int column = was.column() + columns;
        return row < 0 || column < 0 ? Optional.empty() : Optional.of(new Address(row, column));
    }

    private static String bare(String text) {
        return CELL.matcher(text).replaceAll("()");
    }

    private static Address address(MatchResult cell) {
        return CellRange.parse(cell.group()).first();
    }
}
