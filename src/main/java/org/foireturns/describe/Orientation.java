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

    /** Whether all numbers stand over the first row of heads. */
    private static boolean hasHeadsBelow(Frame frame) {
        int heads = 0;
        while (heads < frame.height() && !areHeads(frame, heads)) {
            heads++;
        }
        return heads < frame.height()
                && IntStream.range(0, heads).anyMatch(row -> numbers(frame.row(row)) > 0)
                && IntStream.range(heads, frame.height()).allMatch(row -> numbers(frame.row(row)) == 0);
    }

    private static boolean areHeads(Frame frame, int row) {
        List<Item> items = frame.row(row);
        return items.size() > 1 && numbers(items) == 0 && overNumbers(frame, items) > 1;
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
