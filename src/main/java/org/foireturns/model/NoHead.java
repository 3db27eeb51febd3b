package org.foireturns.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Columns over which a row of heads says nothing. Such a column is known by the heads beside it, so that rows put in
 * above change nothing: {@code (no head) beside Ref | Recorded | Age}.
 */
public final class NoHead {
    /** What stands in the place of the head, where heads are told. */
    public static final String TEXT = "(no head)";

    private static final String BESIDE = TEXT + " beside ";
    /** How many rows below the heads tell which columns there are. */
    private static final int DEPTH = 20;

    private NoHead() {}

    /** The blank cells of a row of heads under which something stands, from left to right. */
    public static List<Address> in(Grid grid, int row) {
        TreeSet<Integer> columns = new TreeSet<>();
        for (int below : grid.rowNumbers(row + 1, row + DEPTH)) {
            grid.row(below).forEach(cell -> columns.add(cell.address().column()));
        }
        List<Address> blank = new ArrayList<>();
        for (int column : columns) {
            Address at = new Address(row, column);
            if (grid.cell(at) == null && !grid.outOfView().covered(at)) {
                blank.add(at);
            }
        }
        return blank;
    }

    /** What a decision about such a column expects, before it is said which of several it is. */
    public static String beside(Collection<String> heads) {
        return BESIDE + String.join(HeadsSeen.JOIN, heads);
    }

    /** The heads of the row, as {@link HeadsSeen#row} joins them; none where a text is that of a head. */
    public static Optional<String> row(String text) {
        return text.startsWith(BESIDE) ? Optional.of(text.substring(BESIDE.length())) : Optional.empty();
    }

    /** The cell that stands for the head of a column without one. */
    public static Cell shown(Address at) {
        return Cell.text(at, TEXT, Style.PLAIN);
    }

    /** Whether the text of a head only stands for one that is missing. */
    static boolean is(@Nullable String text) {
        return TEXT.equals(text);
    }
}
