package org.foireturns.explain;

import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Whether a row of numbers may be heads: single ages that rise from left to right.
 *
 * <pre>
 * Age     | 9 | 10 | 11
 * 2018/19 | 3 | 0  | 2
 * </pre>
 */
record NumberHeads(Field field) {
    private static final int FEWEST = 2;

    /** Whether whole numbers rise in a row from left to right, and the label before them does not make them values. */
    boolean mayHead(int row) {
        int last = -1;
        int found = 0;
        boolean first = true;
        for (int column = 0; column < field.width(); column++) {
            Slot slot = field.at(row, column);
            if (slot == null) {
                continue;
            }
            if (slot.isValue()) {
                int number = slot.smallNumber();
                if (number <= last) {
                    return false;
                }
                last = number;
                found++;
            } else if (goesOnBelow(row, column, slot.sense()) || (first && labelsItsRow(row, column, slot.sense()))) {
                return false;
            }
            first = false;
        }
        return found >= FEWEST;
    }

    /** Whether an entry has one of its kind below it: "1 | 2018/19 | Female | 2" is a row among others. */
    private boolean goesOnBelow(int row, int column, Sense entry) {
        Slot below = field.below(row, column);
        return below != null
                && below.isLabel()
                && entry.isEntry()
                && below.sense().kinds().stream().anyMatch(entry.kinds()::contains);
    }

    /** Whether the first label of a row is the label of its numbers, and they are values. */
    private boolean labelsItsRow(int row, int column, Sense first) {
        boolean inLabels = column == 0 || labelBelow(row, column);
        return inLabels && (first.isEntry() || !mayNameNumbers(row, column, first));
    }

    /** Whether the next row holds a label in a column: then a label over it is of its row and no head. */
    private boolean labelBelow(int row, int column) {
        Slot below = field.below(row, column);
        return below != null && !below.isValue();
    }

    /**
     * Whether the label before a row of numbers may stand over labels, or say that the numbers are entries: it names
     * what ages are, or the axis of a label below it.
     */
    private boolean mayNameNumbers(int row, int column, Sense corner) {
        return corner.numbered()
                || IntStream.range(row + 1, field.height())
                        .mapToObj(below -> field.at(below, column))
                        .filter(Objects::nonNull)
                        .map(Slot::sense)
                        .anyMatch(below -> below.neutral()
                                || (corner.names().isEmpty() ? !below.kinds().isEmpty() : corner.namesAxisOf(below)));
    }
}
