package org.foireturns.explain;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.NavigableSet;
import java.util.stream.IntStream;

/**
 * Which columns of labels serve a column of values: the nearest group of them on its left, else on its right.
 *
 * <pre>
 * Male | Age   | Female      "Age" serves both columns of values, as their heads are of one kind
 * 4    | 0-11  | 9
 * </pre>
 *
 * @param labelColumns the columns of labels that are no heads repeated on each row
 */
record Serving(Plan plan, NavigableSet<Integer> labelColumns) {
    /** The columns of labels that serve a column of values, from left to right. */
    List<Integer> columns(int column) {
        List<Integer> left = nearest(column, -1);
        if (!left.isEmpty()) {
            return left;
        }
        List<Integer> right = nearest(column, 1);
        return right.isEmpty() || servesLeftwards(right, column) ? right : List.of();
    }

    /**
     * Labels on the right of a column serve it when no values follow behind them, or values under a head of the same
     * kind, as in a pyramid of male, age, female, or when it is a column of totals that is filled on each row.
     */
    private boolean servesLeftwards(List<Integer> labels, int column) {
        int width = plan.field().width();
        int behind = labels.get(labels.size() - 1) + 1;
        while (behind < width && plan.role(behind) == Role.IDLE) {
            behind++;
        }
        if (behind >= width || !plan.holdsValues(behind)) {
            return true;
        }
        Slot own = plan.columnHeads().lowest(column);
        boolean sameKind = own != null
                && !own.sense().kinds().isEmpty()
                && IntStream.range(behind, width)
                        .takeWhile(other -> !plan.holdsLabels(other))
                        .mapToObj(other -> plan.columnHeads().lowest(other))
                        .anyMatch(other -> other != null
                                && own.sense().kinds().equals(other.sense().kinds()));
        return sameKind || (own != null && own.sense().whole() && isFilledBeside(labels, column));
    }

    /** Whether a column holds something on each row that has one of some labels. */
    private boolean isFilledBeside(List<Integer> labels, int column) {
        Field field = plan.field();
        return plan.body().stream()
                .filter(row -> labels.stream().anyMatch(label -> field.at(row, label) != null))
                .allMatch(row -> field.at(row, column) != null);
    }

    private List<Integer> nearest(int column, int step) {
        Deque<Integer> found = new ArrayDeque<>();
        Integer next = step < 0 ? labelColumns.lower(column) : labelColumns.higher(column);
        for (int at = next == null ? -1 : next; at >= 0 && at < plan.field().width(); at += step) {
            if (labelColumns.contains(at) && step < 0) {
                found.addFirst(at);
            } else if (labelColumns.contains(at)) {
                found.addLast(at);
            } else if (plan.holdsValues(at)) {
                break;
            }
        }
        return List.copyOf(found);
    }
}
