package org.foireturns.model;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Numbers and texts one behind the other as bytes, small ones in few. */
final class ByteSink {
    private byte[] bytes = new byte[1 << 10];
    private int size;

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    void copyTo(byte[] page, int at) {
        System.arraycopy(bytes, 0, page, at, size);
    }

    /** A number that is not below nought. */
    void number(int number) {
        room(5);
        int rest = number;
        while (rest >= 0x80) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    void large(long number) {
        room(Long.BYTES);
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            bytes[size++] = (byte) (number >>> shift);
        }
    }

    /** A text, with a byte for each sign where that is enough. */
    void text(String text) {
        int length = text.length();
        boolean narrow = true;
        for (int i = 0; i < length && narrow; i++) {
            narrow = text.charAt(i) < 0x100;
        }
        number(length << 1 | (narrow ? 0 : 1));
        room(2 * length);
        if (narrow) {
            System.arraycopy(text.getBytes(StandardCharsets.ISO_8859_1), 0, bytes, size, length);
            size += length;
            return;
        }
        for (int i = 0; i < length; i++) {
            bytes[size++] = (byte) text.charAt(i);
            bytes[size++] = (byte) (text.charAt(i) >>> Byte.SIZE);
        }
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
