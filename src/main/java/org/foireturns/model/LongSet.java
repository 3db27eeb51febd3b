package org.foireturns.model;

/** Numbers that were seen, without an object for each. */
public final class LongSet {
    private final LongSegment[] segments = LongSegment.all(false);
    private int size;

    /** Adds a number; false when it was there. */
    public boolean add(long number) {
        boolean added = segments[LongSegment.part(number)].add(number, 0);
        size += added ? 1 : 0;
        return added;
    }

    /** Whether a number was added. */
    public boolean contains(long number) {
        return segments[LongSegment.part(number)].contains(number);
    }

    public int size() {
        return size;
    }
}
