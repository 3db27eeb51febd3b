package org.foireturns.explain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The rows above a body, parted into titles, heads and headings of the body's first group.
 *
 * <pre>
 * Victims by age |         title
 * Age            | 2018/19 heads
 * Female         |         heading of the first group
 * 0-11           | 3       body
 * </pre>
 *
 * @param titles lone texts over the heads
 * @param heads from the top
 * @param leading lone texts below the heads, which head the first rows of the body
 */
record HeadRows(List<Integer> titles, List<Integer> heads, List<Integer> leading) {
    HeadRows {
        titles = List.copyOf(titles);
        heads = List.copyOf(heads);
        leading = List.copyOf(leading);
    }

    /**
     * Parts the rows above a body.
     *
     * @param valueColumns the columns in which the body has values
     */
    static HeadRows of(Field field, List<Integer> above, List<Integer> body, Set<Integer> valueColumns) {
        Set<Integer> ofCounts = new HashSet<>(valueColumns);
        ofCounts.removeIf(column -> holdsAges(field, above, column));
        return new Parting(field, body, ofCounts).part(above);
    }

    /** Whether the head of a column of numbers names ages: "Victim age" over 11, 12 and 13. */
    private static boolean holdsAges(Field field, List<Integer> above, int column) {
        return above.stream().filter(row -> field.row(row).size() > 1).anyMatch(row -> {
            Slot head = field.at(row, column);
            return head != null && head.isLabel() && head.sense().numbered();
        });
    }

    private record Parting(Field field, List<Integer> body, Set<Integer> valueColumns) {
        HeadRows part(List<Integer> above) {
            int end = above.size();
            while (end > 0 && leads(above.subList(0, end))) {
                end--;
            }
            List<Integer> over = above.subList(0, end);
            int first = end;
            while (first > 0 && !isTitleLike(over.get(first - 1)) && !isOverHeads(over, first - 1)) {
                first--;
            }
            return new HeadRows(over.subList(0, first), over.subList(first, end), above.subList(end, above.size()));
        }

        /**
         * Whether the last of some rows heads the first rows of the body, as it stands below heads or opens a group.
         */
        private boolean leads(List<Integer> rows) {
            int last = rows.get(rows.size() - 1);
            return isTitleLike(last) && (rows.stream().anyMatch(row -> !isTitleLike(row)) || opensGroup(last));
        }

        /** A lone text that stands over no column of values alone. */
        private boolean isTitleLike(int row) {
            return field.row(row).size() == 1
                    && valueColumns.stream().allMatch(column -> field.at(row, column) == null);
        }

        /** A lone text at the left, below which every column has a head of its own. */
        private boolean isOverHeads(List<Integer> rows, int at) {
            int row = rows.get(at);
            int lowest = rows.get(rows.size() - 1);
            return field.row(row).size() == 1
                    && field.at(row, 0) != null
                    && field.row(lowest).size() > 1
                    && field.at(lowest, 0) != null;
        }

        /** A lone entry over the body of which the body holds more, each over rows of its own: "Female", "Male". */
        private boolean opensGroup(int row) {
            Sense first = field.row(row).get(0).sense();
            return body.stream()
                    .filter(this::isTitleLike)
                    .map(other -> field.row(other).get(0).sense())
                    .anyMatch(first::sharesKind);
        }
    }
}
