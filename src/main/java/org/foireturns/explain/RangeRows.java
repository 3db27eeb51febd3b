package org.foireturns.explain;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Rows whose values are ranges, which could be entries of an axis elsewhere. What stands below them tells.
 *
 * <pre>
 * Aged 0-11  | 1 to 4
 * Aged 12-15 | 6
 * </pre>
 */
record RangeRows(Field field) {
    /** More ranges under each other are labels. */
    private static final int MOST_RANGES = 4;
    /** So many different ranges in one row are not hidden numbers. */
    private static final int FEWEST_BANDS = 3;

    /**
     * Whether a row ends in ranges that are values, although they could be entries elsewhere: behind a label, with
     * numbers below them behind a label of the same kind.
     */
    boolean endsInRanges(int row) {
        if (holdsBands(row)) {
            return false;
        }
        int label = -1;
        boolean numbers = false;
        for (int column = 0; column < field.width(); column++) {
            Slot slot = field.at(row, column);
            if (slot == null) {
                continue;
            }
            Slot below = label < 0 ? field.below(row, column) : belowRanges(row, column);
            boolean overLabel = below != null && !below.isValue();
            if (slot.isLabel() || (slot.isRange() && overLabel)) {
                if (numbers) {
                    return false;
                }
                label = column;
            } else if (!slot.isRange() || below == null || !below.isValue()) {
                return false;
            } else {
                numbers = true;
            }
        }
        Slot own = label < 0 ? null : field.at(row, label);
        Slot next = label < 0 ? null : field.below(row, label);
        return numbers && own != null && next != null && own.sense().sharesKind(next.sense());
    }

    /**
     * Whether a row has the bands of an axis, as heads do: "11 and under", "12-15" and "16+" over plain numbers behind
     * "Borough", which is no district itself. Hidden numbers are ranges of one or two sorts, and others stand
     * elsewhere.
     */
    boolean holdsBands(int row) {
        List<Slot> bands = field.row(row).stream().skip(1).toList();
        return bands.stream().allMatch(slot -> slot.sense().isEntry())
                && bands.stream().anyMatch(Slot::isRange)
                && splitAgain(bands.stream().map(slot -> slot.cell().text()).toList())
                && IntStream.range(row + 1, field.height())
                        .noneMatch(below -> field.row(below).stream().skip(1).anyMatch(Slot::isRange));
    }

    /**
     * Whether texts are three or more different ones, or two that take turns: "Under 16" and "16+" below each gender.
     */
    private static boolean splitAgain(List<String> texts) {
        long different = texts.stream().distinct().count();
        return different >= FEWEST_BANDS
                || (different == 2
                        && texts.size() > FEWEST_BANDS
                        && IntStream.range(1, texts.size())
                                .noneMatch(at -> texts.get(at).equals(texts.get(at - 1))));
    }

    /** What stands below the ranges of a column: "1 to 4" may stand under "1 to 4" before a plain number. */
    private @Nullable Slot belowRanges(int row, int column) {
        int last = row;
        Slot below = field.below(last, column);
        while (below != null && below.isRange() && last - row < MOST_RANGES) {
            last++;
            below = field.below(last, column);
        }
        return below;
    }

    /** Whether a row holds an entry of an axis and nothing but ranges behind it. */
    boolean rangesBehindEntry(int row) {
        List<Slot> slots = field.row(row);
        return slots.size() > 1
                && !holdsBands(row)
                && slots.get(0).isLabel()
                && slots.get(0).sense().isEntry()
                && slots.stream().skip(1).allMatch(Slot::isRange);
    }

    /** Whether the next row holds an entry of the same kind and plain values in the same number. */
    boolean sameShapeBelow(int row) {
        List<Slot> slots = field.row(row);
        List<Slot> below = row + 1 < field.height() ? field.row(row + 1) : List.of();
        return below.size() == slots.size()
                && slots.get(0).sense().sharesKind(below.get(0).sense())
                && !below.get(0).isValue()
                && below.stream().skip(1).allMatch(Slot::isValue);
    }
}
