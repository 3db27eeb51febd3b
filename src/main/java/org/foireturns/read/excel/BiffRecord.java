package org.foireturns.read.excel;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * One record of a stream of Excel 97 to 2003, little-endian.
 *
 * @param at where its content starts
 */
record BiffRecord(ByteBuffer stream, int type, int at, int size) {
    private static final int HEAD = 4;

    static @Nullable BiffRecord first(ByteBuffer stream) {
        return from(stream, 0);
    }

    /** The record whose head starts there, or null where none can. */
    static @Nullable BiffRecord at(ByteBuffer stream, int start) {
        return start < 0 ? null : from(stream, start);
    }

    /** The record behind this one, or null at the end or where the stream is cut off. */
    @Nullable
    BiffRecord next() {
        return from(stream, at + size);
    }

    private static @Nullable BiffRecord from(ByteBuffer stream, int start) {
        if (start > stream.limit() - HEAD) {
            return null;
        }
        int size = stream.getShort(start + 2) & 0xFFFF;
        return start + HEAD + size > stream.limit()
                ? null
                : new BiffRecord(stream, stream.getShort(start) & 0xFFFF, start + HEAD, size);
    }

    /** Where its head starts. */
    int start() {
        return at - HEAD;
    }

    /** Two bytes of the content as a number; 0 when the record is shorter. */
    int word(int offset) {
        return offset + 2 > size ? 0 : stream.getShort(at + offset) & 0xFFFF;
    }

    int octet(int offset) {
        return offset + 1 > size ? 0 : stream.get(at + offset) & 0xFF;
    }

    /** Four bytes of the content as a number; 0 when the record is shorter. */
    int number(int offset) {
        return offset + 4 > size ? 0 : stream.getInt(at + offset);
    }

    /** Eight bytes of the content as a number with a fraction; not one when the record is shorter. */
    double real(int offset) {
        return offset + 8 > size ? Double.NaN : stream.getDouble(at + offset);
    }

    /** Some bytes of the content, fewer when the record is shorter. */
    byte[] bytes(int offset, int length) {
        byte[] bytes = new byte[Math.max(0, Math.min(length, size - offset))];
        stream.get(at + Math.min(offset, size), bytes);
        return bytes;
    }

    /** A text of a known length behind the byte that tells how its letters are stored. */
    String text(int offset, int letters) {
        boolean wide = (octet(offset) & 1) != 0;
        int length = Math.max(0, Math.min(wide ? letters * 2 : letters, size - offset - 1));
        byte[] bytes = new byte[length];
        stream.get(at + Math.min(size, offset + 1), bytes);
        if (!wide) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
        // Letter by letter: a decoder would take the letter behind half of a pair for its other half.
        StringBuilder text = new StringBuilder(length / 2);
        for (int i = 0; i + 1 < length; i += 2) {
            text.append((char) ((bytes[i] & 0xFF) | (bytes[i + 1] & 0xFF) << 8));
        }
        return text.toString();
    }
}
