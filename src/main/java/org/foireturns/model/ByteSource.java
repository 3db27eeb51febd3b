package org.foireturns.model;

import java.nio.charset.StandardCharsets;

/** Reads what a {@link ByteSink} took. */
final class ByteSource {
    private final byte[] bytes;
    private int at;

    ByteSource(byte[] bytes, int at) {
        this.bytes = bytes;
        this.at = at;
    }

    int number() {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[at++];
            number |= (next & 0x7F) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }

    long large() {
        long number = 0;
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            number |= (bytes[at++] & 0xFFL) << shift;
        }
        return number;
    }

    String text() {
        int said = number();
        int length = said >>> 1;
        if ((said & 1) == 0) {
            String text = new String(bytes, at, length, StandardCharsets.ISO_8859_1);
            at += length;
            return text;
        }
        char[] signs = new char[length];
        for (int i = 0; i < length; i++) {
            signs[i] = (char) ((bytes[at++] & 0xFF) | (bytes[at++] & 0xFF) << Byte.SIZE);
        }
        return new String(signs);
    }
}
