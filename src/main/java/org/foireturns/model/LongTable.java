package org.foireturns.model;

/** Numbers by numbers, without an object for each: what is kept of a million references. */
public final class LongTable {
    private final LongSegment[] segments = LongSegment.all(true);
    private int size;

    /** The value of a key, or another when it has none. */
    public long get(long key, long none) {
        return segments[LongSegment.part(key)].get(key, none);
    }

    /** Gives a key its value; false when it had one, which stays. */
    public boolean add(long key, long value) {
        boolean added = segments[LongSegment.part(key)].add(key, value);
        size += added ? 1 : 0;
        return added;
    }

    public int size() {
        return size;
    }

    /** A hash of 64 bits over texts in order. */
    public static long hash(Iterable<String> texts) {
        long hash = 0xCBF29CE484222325L;
        for (String text : texts) {
            hash = hash(hash, text);
        }
        return hash;
    }

    /** A hash of 64 bits over what an earlier one is of, and a text. */
    public static long hash(long before, String text) {
        long hash = before;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
        }
        hash = (hash ^ 0x1FFFF) * 0x100000001B3L;
        return hash ^ (hash >>> 29);
    }
}
