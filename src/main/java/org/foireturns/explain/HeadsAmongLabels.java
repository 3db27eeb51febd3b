package org.foireturns.explain;

import java.util.HashSet;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What stands in or over a column of labels and is a head of numbers all the same.
 *
 * <pre>
 * Female | 57 | Male | 20      "Female" and "Male", which say the same on every row, head the numbers beside them
 * Female | 61 | Male | 24
 *
 * Year   | 2018 | 2019         "Year" names the heads in its row and not the labels below it
 * Female | 3    | 4
 *
 * Female |                     "Female" heads the numbers beside the labels below it
 * 0-11   | 5
 * </pre>
 */
final class HeadsAmongLabels {
    private final Plan plan;
    private final Field field;
    private final Set<Integer> repeated;

    HeadsAmongLabels(Plan plan) {
        this.plan = plan;
        this.field = plan.field();
        Set<Integer> same = IntStream.range(0, field.width())
                .filter(this::sameOnEveryRow)
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
        this.repeated = same.size() > 1 ? same : Set.of();
    }

    /**
     * Whether a column says the same on every row, beside numbers, as others of the table do. Such a label is the head
     * of the numbers beside it.
     */
    boolean repeats(int column) {
        return repeated.contains(column);
    }

    /** The columns of labels but those that are heads repeated on each row. */
    NavigableSet<Integer> labelColumns() {
        return IntStream.range(0, field.width())
                .filter(column -> plan.holdsLabels(column) && !repeats(column))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean sameOnEveryRow(int column) {
        if (!plan.holdsLabels(column) || column + 1 >= field.width() || !plan.holdsValues(column + 1)) {
            return false;
        }
        Set<String> texts = new HashSet<>();
        int rows = 0;
        for (int row : plan.body()) {
            Slot slot = field.at(row, column);
            boolean number = field.at(row, column + 1) != null;
            if ((slot == null) == number) {
                return false;
            }
            if (slot != null) {
                rows++;
                texts.add(slot.said());
            }
        }
        return rows > 1 && texts.size() == 1;
    }

    /** Whether the lowest head of a column of labels names the axis of the heads in its row, not of those labels. */
    boolean namesHeads(int column) {
        Slot head = plan.columnHeads().lowest(column);
        if (head == null || !head.sense().isHead()) {
            return false;
        }
        boolean below = plan.columnCells()
                .of(column)
                .anyMatch(slot ->
                        head.sense().namesAxisOf(slot.sense()) || (head.sense().numbered() && slot.smallNumber() >= 0));
        int lowest = plan.heads().get(plan.heads().size() - 1);
        return !below
                && IntStream.range(0, field.width())
                        .filter(plan::holdsValues)
                        .mapToObj(other -> field.at(lowest, other))
                        .anyMatch(slot -> slot != null && head.sense().namesAxisOf(slot.sense()));
    }

    /**
     * Whether a head over a column of labels is none of theirs but stands over the numbers beside them, which have none
     * of their own in its row.
     */
    boolean headsNumbersBeside(int row, int column) {
        Slot head = field.at(row, column);
        if (head == null
                || !plan.holdsLabels(column)
                || head.merged()
                || head.sense().kinds().isEmpty()
                || head.isValue()) {
            return false;
        }
        int next = column + 1;
        while (next < field.width() && plan.holdsValues(next) && field.covering(row, next) == null) {
            next++;
        }
        boolean ownKind =
                plan.columnCells().of(column).anyMatch(slot -> slot.sense().sharesKind(head.sense()));
        boolean reached = next == field.width() || !plan.holdsValues(next);
        return next > column + 1 && reached && !ownKind;
    }
}
