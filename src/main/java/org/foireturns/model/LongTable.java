package org.foireturns.model;

/** Numbers by numbers, without an object for each: what is kept of a million references. */
public final class LongTable {
    private static final int FIRST_SIZE = 64;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] keys = new long[FIRST_SIZE];
    private long[] values = new long[FIRST_SIZE];
    private boolean[] used = new boolean[FIRST_SIZE];
    private int size;

    /** The value of a key, or another when it has none. */
    public long get(long key, long none) {
        int at = place(key);
        return used[at] ? values[at] : none;
    }

    /** Gives a key its value; false when it had one, which stays. */
    public boolean add(long key, long value) {
        int at = place(key);
        if (used[at]) {
            return false;
        }
        used[at] = true;
        keys[at] = key;
        values[at] = value;
        if (++size * 2 > keys.length) {
            grow();
        }
        return true;
    }

    public int size() {
        return size;
    }

    private int place(long key) {
        int mask = keys.length - 1;
        int at = (int) ((key * SPREAD) >>> 32) & mask;
        while (used[at] && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldValues = values;
        boolean[] oldUsed = used;
        keys = new long[oldKeys.length * 2];
        values = new long[oldKeys.length * 2];
        used = new boolean[oldKeys.length * 2];
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldUsed[i]) {
                add(oldKeys[i], oldValues[i]);
            }
        }
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
