package org.foireturns.describe;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Sees a part of a sheet so that its heads stand above and its labels on the left. */
final class Orientation {
    private final Frame frame;
    /** Columns that hold more numbers than anything else. */
    private final BitSet numeric = new BitSet();

    private Orientation(Frame frame) {
        this.frame = frame;
        for (int column = 0; column < frame.width(); column++) {
            numeric.set(column, isNumeric(column));
        }
    }

    static Frame upright(Frame frame) {
        Orientation seen = new Orientation(frame);
        Frame upright = seen.hasHeadsBelow() ? frame.flipped() : frame;
        return seen.hasLabelsRight() ? upright.mirrored() : upright;
    }

    private boolean isNumeric(int column) {
        int all = 0;
        int numbers = 0;
        for (int row = 0; row < frame.height(); row++) {
            Item item = frame.at(row, column);
            all += item != null ? 1 : 0;
            numbers += item != null && item.isNumber() ? 1 : 0;
        }
        return numbers * 2 > all;
    }

    /** Whether all numbers stand over the first row of heads. */
    private boolean hasHeadsBelow() {
        int heads = 0;
        boolean numbers = false;
        while (heads < frame.height() && !areHeads(heads)) {
            numbers |= holdsNumber(heads);
            heads++;
        }
        return numbers
                && heads < frame.height()
                && IntStream.range(heads, frame.height()).noneMatch(this::holdsNumber);
    }

    private boolean holdsNumber(int row) {
        return frame.row(row).stream().anyMatch(Item::isNumber);
    }

    /** Whether several labels and no number stand in columns of numbers. */
    private boolean areHeads(int row) {
        List<Item> items = frame.row(row);
        return items.stream().noneMatch(Item::isNumber)
                && items.stream()
                                .filter(item -> item.mayLabel() && numeric.get(frame.columnOf(item)))
                                .count()
                        > 1;
    }

    /** Whether all columns of numbers stand before all columns of labels, of which the last one names several rows. */
    private boolean hasLabelsRight() {
        int first = numeric.nextClearBit(0);
        return first > 0
                && first < frame.width()
                && numeric.cardinality() == first
                && IntStream.range(0, frame.height())
                                .mapToObj(row -> frame.at(row, frame.width() - 1))
                                .filter(item -> item != null && item.isWords())
                                .count()
                        > 1;
    }
}
