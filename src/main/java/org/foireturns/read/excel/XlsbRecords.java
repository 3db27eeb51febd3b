package org.foireturns.read.excel;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;

/** The records of one part of a binary workbook, forwards one by one. */
final class XlsbRecords implements AutoCloseable {
    private static final int LONGEST = 1 << 20;

    private final InputStream bytes;
    private final int longestText;
    private int type;
    private ByteBuffer content = ByteBuffer.allocate(0);

    XlsbRecords(InputStream bytes, int longestText) {
        this.bytes = bytes;
        this.longestText = longestText;
    }

    /** Moves to the next record; false when there is none. */
    boolean next() throws IOException {
        int first = bytes.read();
        if (first < 0) {
            return false;
        }
        type = first < 0x80 ? first : (first & 0x7F) | (more() & 0x7F) << 7;
        int length = 0;
        for (int bits = 0, part = 0x80; part >= 0x80 && bits < 28; bits += 7) {
            part = more();
            length |= (part & 0x7F) << bits;
        }
        if (length > LONGEST) {
            throw new IOException("a record is longer than any program writes");
        }
        byte[] read = bytes.readNBytes(length);
        if (read.length < length) {
            throw new EOFException();
        }
        content = ByteBuffer.wrap(read).order(ByteOrder.LITTLE_ENDIAN);
        return true;
    }

    private int more() throws IOException {
        int next = bytes.read();
        if (next < 0) {
            throw new EOFException();
        }
        return next;
    }

    /** The number of the record's type. */
    int type() {
        return type;
    }

    int size() {
        return content.limit();
    }

    /** One byte of the record, whatever was read of it; 0 when it is shorter. */
    int octet(int at) {
        return at < content.limit() ? content.get(at) & 0xFF : 0;
    }

    /** Four bytes of the record as a number, whatever was read of it; 0 when it is shorter. */
    int number(int at) {
        return at + Integer.BYTES <= content.limit() ? content.getInt(at) : 0;
    }

    /** What the record has left to read, in its own byte order. */
    ByteBuffer content() {
        return content;
    }

    /** Reads a text from the record; empty also where the file says that there is none. */
    String text() throws UnreadableFile {
        int length = content.getInt();
        if (length == -1) {
            return "";
        }
        if (length < 0 || length > content.remaining() / 2) {
            throw new UnreadableFile(Reason.DAMAGED);
        }
        if (length > longestText) {
            throw new UnreadableFile(Reason.TEXT_TOO_LONG, longestText);
        }
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(content.getChar());
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
