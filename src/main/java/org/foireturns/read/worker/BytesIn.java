package org.foireturns.read.worker;

import java.io.IOException;
import java.io.InputStream;

/** A buffered stream for one thread: a million cells are read from it byte by byte. */
final class BytesIn extends InputStream {
    private static final int SIZE = 1 << 16;

    private final InputStream source;
    private final byte[] buffer = new byte[SIZE];
    private int at;
    private int end;

    BytesIn(InputStream source) {
        this.source = source;
    }

    @Override
    public int read() throws IOException {
        return at < end || fill() ? buffer[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (at == end && !fill()) {
            return -1;
        }
        int given = Math.min(length, end - at);
        System.arraycopy(buffer, at, into, from, given);
        at += given;
        return given;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, source.read(buffer, 0, SIZE));
        return end > 0;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
