package org.foireturns.describe;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rows under the heads that say in what several columns are counted, and name none of them.
 *
 * <pre>
 * 2003     | 2004 | 2005
 * $ millions             no head: it parts no column from another
 * </pre>
 *
 * @param first column of values
 */
record Units(Frame frame, int first) {
    /** Whether a row below heads is one of units. */
    boolean isUnits(int row, List<Integer> heads) {
        boolean blank = false;
        boolean parts = false;
        Set<Item> seen = new HashSet<>();
        List<Item> over = new ArrayList<>();
        for (int column = first; column < frame.width(); column++) {
            Item item = frame.covering(row, column);
            Item head = lowest(column, heads);
            if (item == null) {
                blank |= head != null && !frame.row(row).isEmpty();
                continue;
            }
            if (item.equals(head)) {
                continue;
            }
            if (seen.add(item)) {
                over.clear();
            } else if (head != null && !over.isEmpty() && !over.contains(head)) {
                return true;
            }
            if (head != null) {
                over.add(head);
            }
            parts |= head == null || frame.widthOf(head) > 1 || blankBeside(head, column, heads);
        }
        return frame.covering(row, first) != null && blank && !parts;
    }

    /** Whether the column on the right has no head of its own, so that the head may reach over it. */
    private boolean blankBeside(Item head, int column, List<Integer> heads) {
        int at = frame.columnOf(head);
        return at != column || (column + 1 < frame.width() && lowest(column + 1, heads) == null);
    }

    private @Nullable Item lowest(int column, List<Integer> heads) {
        for (int i = heads.size() - 1; i >= 0; i--) {
            Item item = frame.covering(heads.get(i), column);
            if (item != null) {
                return item;
            }
        }
        return null;
    }
}
