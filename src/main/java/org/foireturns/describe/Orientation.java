package org.foireturns.describe;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Sees a part of a sheet so that its heads stand above and its labels on the left. */
final class Orientation {
    private Orientation() {}

    static Frame upright(Frame frame) {
        Frame seen = hasHeadsBelow(frame) ? frame.flipped() : frame;
        return hasLabelsRight(seen) ? seen.mirrored() : seen;
    }

    /** Whether numbers begin in the first row, and a row of nothing but labels stands at the end. */
    private static boolean hasHeadsBelow(Frame frame) {
        if (frame.height() < 2 || numbers(frame.row(0)) == 0) {
            return false;
        }
        return IntStream.range(1, frame.height())
                        .mapToObj(frame::row)
                        .anyMatch(row -> row.size() > 1 && numbers(row) == 0 && overNumbers(frame, row) > 1)
                && numbers(frame.row(frame.height() - 1)) == 0;
    }

    private static long numbers(List<Item> items) {
        return items.stream().filter(Item::isNumber).count();
    }

    /** How many labels of a row stand in columns of numbers. */
    private static long overNumbers(Frame frame, List<Item> labels) {
        return labels.stream()
                .filter(Item::mayLabel)
                .filter(label -> isNumeric(frame, frame.columnOf(label)))
                .count();
    }

    private static boolean isNumeric(Frame frame, int column) {
        long all = IntStream.range(0, frame.height())
                .mapToObj(row -> frame.at(row, column))
                .filter(Objects::nonNull)
                .count();
        long numbers = IntStream.range(0, frame.height())
                .mapToObj(row -> frame.at(row, column))
                .filter(item -> item != null && item.isNumber())
                .count();
        return numbers * 2 > all;
    }

    /** Whether all columns of numbers stand before all columns of labels. */
    private static boolean hasLabelsRight(Frame frame) {
        int numbers = 0;
        while (numbers < frame.width() && isNumeric(frame, numbers)) {
            numbers++;
        }
        return numbers > 0
                && numbers < frame.width()
                && IntStream.range(numbers, frame.width()).noneMatch(column -> isNumeric(frame, column))
                && IntStream.range(0, frame.height())
                                .mapToObj(row -> frame.at(row, frame.width() - 1))
                                .filter(item -> item != null && item.isWords())
                                .count()
                        > 1;
    }
}
