package org.foireturns.read.xml;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Elements with a place such as {@code B7} as their first attribute, and what they were found to say: in a long list
 * the same few stand in many places. What is the same byte for byte behind the place says the same, and need not be
 * taken apart again.
 *
 * @param <T> what an element says
 */
public final class KnownElements<T> {
    private static final int LEAST = 1 << 8;
    private static final int MOST = 1 << 14;
    private static final int LONGEST = 96;
    private static final int MOST_LETTERS = 3;
    private static final int MOST_DIGITS = 7;

    private final byte[] opening;
    private final byte[] closing;
    /** By a hash, what stands behind the place of an element. */
    private byte[] @Nullable [] behindPlace = new byte[LEAST][];

    private @Nullable Object[] said = new Object[LEAST];
    /** Hashes of those that came once, or are thought to have: what comes once is not kept. */
    private int[] once = new int[LEAST];

    /** How many were read in vain since there is as much room. */
    private int read;

    private int row;
    private int column;
    /** Where the element begins that was looked for last, counted from the beginning of the part. */
    private long begin = -1;

    /**
     * Elements of one name.
     *
     * @param place the attribute that holds the place
     */
    public KnownElements(String element, String place) {
        this.opening = ("<" + element + " " + place + "=\"").getBytes(StandardCharsets.US_ASCII);
        this.closing = ("</" + element).getBytes(StandardCharsets.US_ASCII);
    }

    /** The row of the element that was found last, from 0. */
    public int row() {
        return row;
    }

    /** The column of the element that was found last, from 0. */
    public int column() {
        return column;
    }

    /** What the next element says and moves behind it; null where none is next that is known. */
    @Nullable
    T pass(Window window) {
        byte[] bytes = window.bytes;
        begin = window.passed + window.piece;
        int from = behindPlace(bytes, window.piece);
        if (from < 0) {
            return null;
        }
        int hash = 0;
        int at = from;
        for (byte sign = bytes[at]; !(sign == '>' && ends(bytes, at)); sign = bytes[++at]) {
            hash = 31 * hash + sign;
            if (sign == 0 || at - from > LONGEST) {
                return null;
            }
        }
        int slot = slot(hash);
        byte[] known = behindPlace[slot];
        if (known == null || !Arrays.equals(known, 0, known.length, bytes, from, at + 1)) {
            return null;
        }
        window.piece = at + 1;
        return found(slot);
    }

    @SuppressWarnings("unchecked")
    private @Nullable T found(int slot) {
        return (T) said[slot];
    }

    private int slot(int hash) {
        return (hash ^ (hash >>> 13)) & (once.length - 1);
    }

    /** Takes the place of an element; gives what is behind it, or a number below 0 when there is no such element. */
    private int behindPlace(byte[] bytes, int from) {
        int at = from;
        for (byte sign : opening) {
            if (bytes[at++] != sign) {
                return -1;
            }
        }
        int letters = at;
        int across = 0;
        for (; bytes[at] >= 'A' && bytes[at] <= 'Z'; at++) {
            across = across * 26 + (bytes[at] - 'A' + 1);
        }
        int digits = at;
        int down = 0;
        for (; bytes[at] >= '0' && bytes[at] <= '9'; at++) {
            down = down * 10 + (bytes[at] - '0');
        }
        boolean place = digits > letters
                && at > digits
                && digits - letters <= MOST_LETTERS
                && at - digits <= MOST_DIGITS
                && down > 0
                && bytes[at] == '"';
        row = down - 1;
        column = across - 1;
        return place ? at : -1;
    }

    /** Whether the sign that ends a tag may end the element. One that seems to and does not is never known. */
    private boolean ends(byte[] bytes, int at) {
        if (bytes[at - 1] == '/') {
            return true;
        }
        int from = at - closing.length;
        for (int i = closing.length - 1; i >= 0; i--) {
            if (bytes[from + i] != closing[i]) {
                return false;
            }
        }
        return true;
    }

    /** Keeps what the element says that was looked for last and that has been read since. */
    void put(Window window, T says) {
        long first = begin - window.passed;
        int from = begin < 0 || first < 0 ? -1 : behindPlace(window.bytes, (int) first);
        int to = window.piece;
        if (from < 0 || to - from > LONGEST) {
            return;
        }
        int hash = 0;
        for (int at = from; at < to - 1; at++) {
            hash = 31 * hash + window.bytes[at];
            // A prefix may stand for something else in another place.
            if (window.bytes[at] == ':') {
                return;
            }
        }
        if (++read > 2 * once.length && once.length < MOST) {
            begin(once.length * 4);
        }
        int slot = slot(hash);
        if (once[slot] == hash) {
            behindPlace[slot] = Arrays.copyOfRange(window.bytes, from, to);
            said[slot] = says;
        }
        once[slot] = hash;
    }

    /** Begins anew with more room. */
    private void begin(int size) {
        behindPlace = new byte[size][];
        said = new Object[size];
        once = new int[size];
        read = 0;
    }
}
