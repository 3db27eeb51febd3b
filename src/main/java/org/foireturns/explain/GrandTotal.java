package org.foireturns.explain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Whether the last row of a body is a total over more than the group that it stands in.
 *
 * <pre>
 * Female |
 * 0-11   | 3
 * Male   |
 * 0-11   | 1
 * Total  | 4      over both groups, as no group has a total of its own
 * </pre>
 *
 * @param labels of the rows of the body, by row and column
 */
record GrandTotal(Plan plan, Map<Integer, SortedMap<Integer, Entry>> labels) {
    private static final int SEVERAL = 2;

    /** Whether it is a total below a gap, where the rows above it have a total of their own. */
    boolean isApart() {
        int last = plan.lastRowOfValues();
        return plan.field().gapBefore(last) > 0
                && isTotal(last)
                && plan.body().stream().anyMatch(row -> row != last && isTotal(row));
    }

    /**
     * Whether it is over all groups: a total apart, or the only one of its name below several groups.
     *
     * @param groups the number of groups in the body
     */
    boolean isOverGroups(int groups) {
        return isApart() || (groups >= SEVERAL && isTotal(plan.lastRowOfValues()) && isOnlyOne());
    }

    private boolean isOnlyOne() {
        Entry total = on(plan.lastRowOfValues()).iterator().next();
        return labels.values().stream()
                .flatMap(row -> row.values().stream())
                .noneMatch(entry -> entry != total
                        && entry.cell().text().equals(total.cell().text()));
    }

    private boolean isTotal(int row) {
        Collection<Entry> entries = on(row);
        return !entries.isEmpty()
                && entries.stream().allMatch(label -> label.sense().whole());
    }

    private Collection<Entry> on(int row) {
        SortedMap<Integer, Entry> found = labels.get(row);
        return found == null ? List.of() : found.values();
    }
}
