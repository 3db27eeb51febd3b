package org.foireturns.model;

import org.jspecify.annotations.Nullable;

/**
 * A part of the keys of a table, with their values where it has any. It is at most three quarters full and grows by a
 * half, so that a million keys cost little more than their own bytes, and never all of them twice while it grows.
 */
final class LongSegment {
    private static final int PARTS_BITS = 6;
    /** A table has as many segments. */
    static final int PARTS = 1 << PARTS_BITS;

    private static final int FIRST_SIZE = 8;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    /** Stands for the key 0, which marks a free place; whoever has this very key is not told from it. */
    private static final long NOUGHT = 0x632BE59BD9B4E019L;

    private long[] keys = new long[FIRST_SIZE];
    private long @Nullable [] values;
    private int size;

    private LongSegment(boolean valued) {
        this.values = valued ? new long[FIRST_SIZE] : null;
    }

    /** All segments of a table. */
    static LongSegment[] all(boolean valued) {
        LongSegment[] all = new LongSegment[PARTS];
        for (int i = 0; i < PARTS; i++) {
            all[i] = new LongSegment(valued);
        }
        return all;
    }

    /** The segment to which a key belongs. */
    static int part(long key) {
        return (int) ((key * SPREAD) >>> (Long.SIZE - PARTS_BITS));
    }

    private int place(long key) {
        int spread = (int) ((key * SPREAD) >>> (Long.SIZE - PARTS_BITS - Integer.SIZE));
        int at = (int) ((Integer.toUnsignedLong(spread) * keys.length) >>> Integer.SIZE);
        while (keys[at] != 0 && keys[at] != key) {
            at = at + 1 == keys.length ? 0 : at + 1;
        }
        return at;
    }

    long get(long key, long none) {
        int at = place(key == 0 ? NOUGHT : key);
        return keys[at] == 0 || values == null ? none : values[at];
    }

    boolean contains(long key) {
        return keys[place(key == 0 ? NOUGHT : key)] != 0;
    }

    boolean add(long asked, long value) {
        long key = asked == 0 ? NOUGHT : asked;
        int at = place(key);
        if (keys[at] != 0) {
            return false;
        }
        keys[at] = key;
        if (values != null) {
            values[at] = value;
        }
        if (++size * 4L > keys.length * 3L) {
            grow();
        }
        return true;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldValues = values;
        keys = new long[oldKeys.length + oldKeys.length / 2];
        values = oldValues == null ? null : new long[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int at = place(oldKeys[i]);
                keys[at] = oldKeys[i];
                if (values != null && oldValues != null) {
                    values[at] = oldValues[i];
                }
            }
        }
    }

    int size() {
        return size;
    }
}
