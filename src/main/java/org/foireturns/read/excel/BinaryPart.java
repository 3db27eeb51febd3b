package org.foireturns.read.excel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** One part of a binary workbook (.xlsb), read forwards record by record. */
final class BinaryPart {
    private static final int MOST_KEPT = 1 << 20;

    private final InputStream in;
    private int type;
    private ByteBuffer body = ByteBuffer.allocate(0);

    BinaryPart(InputStream in) {
        this.in = in;
    }

    /** Moves to the next record; false at the end or where the part is cut off. */
    boolean next() throws IOException {
        int first = in.read();
        if (first < 0) {
            return false;
        }
        type = first < 0x80 ? first : (first & 0x7F) | (in.read() & 0x7F) << 7;
        int size = 0;
        for (int shift = 0; shift < 28; shift += 7) {
            int part = in.read();
            size |= (part & 0x7F) << shift;
            if (part < 0x80) {
                break;
            }
        }
        byte[] kept = in.readNBytes(Math.min(size, MOST_KEPT));
        in.skipNBytes(size - kept.length);
        body = ByteBuffer.wrap(kept).order(ByteOrder.LITTLE_ENDIAN);
        return true;
    }

    int type() {
        return type;
    }

    /** The record's content, at most a megabyte of it. */
    ByteBuffer body() {
        return body;
    }

    /** Reads a text with its length before it, from where the content stands. */
    String text() {
        int length = body.getInt();
        byte[] letters = new byte[Math.max(0, Math.min(length * 2, body.remaining()))];
        body.get(letters);
        return new String(letters, StandardCharsets.UTF_16LE);
    }
}
