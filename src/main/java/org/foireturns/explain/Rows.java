package org.foireturns.explain;

import java.util.List;

/** What single rows of a field say by themselves, whatever stands above them. */
record Rows(Field field) {
    /** A row of values comes within so many rows below its heads. */
    private static final int NEAR = 5;

    /** Whether a row holds a value, be it a number or an answer in words. */
    boolean hasValue(int row) {
        return field.row(row).stream().anyMatch(Slot::isValue) || asksAndAnswers(row);
    }

    /** Whether a row with a value comes soon below another. */
    boolean valuesFollow(int row) {
        for (int next = row + 1; next < Math.min(field.height(), row + NEAR); next++) {
            if (hasValue(next)) {
                return true;
            }
        }
        return false;
    }

    /** Whether any of some rows holds more than one cell. */
    boolean anyIsWide(List<Integer> rows) {
        return rows.stream().anyMatch(row -> field.row(row).size() > 1);
    }

    /** The number of the question that a row opens; 0 when it opens none. */
    int section(int row) {
        List<Slot> slots = field.row(row);
        return slots.isEmpty() ? 0 : slots.get(0).sense().section();
    }

    /**
     * Whether a row asks for one age and gives it: "Youngest victim | 9 year old girl", "Q3 | The youngest was a girl
     * of 9". A comment may follow.
     */
    private boolean asksAndAnswers(int row) {
        List<Slot> slots = field.row(row);
        if (slots.size() < 2) {
            return false;
        }
        Slot last = slots.get(slots.size() - 1);
        long asking = slots.stream().filter(slot -> slot.sense().answered()).count();
        long words = slots.stream().filter(Slot::isLabel).count();
        boolean alone = words >= slots.size() - 1L && !last.isLabel();
        boolean both = asking == 2 && last.sense().answered() && last.sense().answer();
        boolean answered = asking > 0 && answersBehind(slots);
        return both || answered || (asking == 1 && !last.sense().answered() && alone);
    }

    /**
     * Whether an answer stands behind the cell that asks, or the last of several that do, right there or behind the
     * gender of a victim: "Youngest victim | Female | 8 years".
     */
    private static boolean answersBehind(List<Slot> slots) {
        int last = slots.size() - 1;
        int asks = last - 1;
        for (int at = 0; at < last; at++) {
            asks = slots.get(at).sense().answered() ? at : asks;
        }
        Slot next = slots.get(asks + 1);
        return next.sense().answer()
                || (next.sense().isEntry()
                        && asks + 2 <= last
                        && slots.get(asks + 2).sense().answer());
    }

    /**
     * Whether a row holds the name of an axis and an entry of it, and no more: "Gender | Female", "Gender | Not
     * recorded".
     */
    boolean isNamedEntry(int row) {
        List<Slot> slots = field.row(row);
        if (slots.size() != 2) {
            return false;
        }
        Sense name = slots.get(0).sense();
        Sense entry = slots.get(1).sense();
        return name.namesAxisOf(entry) || (name.isHead() && entry.neutral() && !entry.whole());
    }
}
