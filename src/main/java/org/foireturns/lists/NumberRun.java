package org.foireturns.lists;

import org.jspecify.annotations.Nullable;

/** The whole numbers of a column from top to bottom: how they follow each other, and how large they are. */
final class NumberRun {
    /** Hardly anybody writes to children who are younger. */
    private static final int TEN = 10;

    private static final int YOUNGEST = 4;
    private static final int OLDEST = 19;
    private static final int ADULT = 18;

    /** So many numbers at least run up before they begin again. */
    private static final int SHORTEST = 3;

    /** So many numbers do not follow each other by chance, as counts may. */
    private static final int LONG = 10;

    private int first;
    private int numbers;
    private int follow;
    private int same;
    private int again;
    private int largest;
    private int zeros;
    private int grown;
    private int young;
    private int teens;
    private @Nullable Integer last;

    void add(int number) {
        first = numbers == 0 ? number : first;
        numbers++;
        largest = Math.max(largest, number);
        zeros += number == 0 ? 1 : 0;
        grown += number >= TEN && number < AgeCells.FIRST_CODE ? 1 : 0;
        young += number >= YOUNGEST && number <= OLDEST ? 1 : 0;
        teens += number >= TEN && number < ADULT ? 1 : 0;
        if (last != null) {
            follow += number == last + 1 ? 1 : 0;
            same += number == last ? 1 : 0;
            again += number == 1 && last >= SHORTEST ? 1 : 0;
        }
        last = number;
    }

    /** Whether nearly each is one more than that above it, or the same, or begins again at one as for a new month. */
    boolean countsUp() {
        boolean begins = again * SHORTEST <= follow;
        return (follow + same + (begins ? again : 0)) * 10 >= (numbers - 1) * 9 && follow > 0;
    }

    /** Whether each is one more than that above it, from one on. */
    boolean runsFromOne() {
        return first == 1 && numbers >= LONG && follow == numbers - 1;
    }

    /** Whether they go up from one several times, as rows are numbered below each heading. */
    boolean beginsAgain() {
        return first == 1 && again > 0 && countsUp();
    }

    boolean repeats() {
        return same > 0;
    }

    int largest() {
        return largest;
    }

    int zeros() {
        return zeros;
    }

    /** Whether nearly all may be ages of children, and most those of children to whom somebody writes. */
    boolean likeAges() {
        return young * 10 >= numbers * 9 && teens * 2 > numbers;
    }

    /** Whether none is likely the age of a child to whom somebody writes. */
    boolean noneGrown() {
        return grown == 0;
    }
}
