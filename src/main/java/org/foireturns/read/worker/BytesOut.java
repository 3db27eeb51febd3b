package org.foireturns.read.worker;

import java.io.IOException;
import java.io.OutputStream;

/** A buffered stream for one thread, as {@link BytesIn} is. */
final class BytesOut extends OutputStream {
    private static final int SIZE = 1 << 16;

    private final OutputStream target;
    private final byte[] buffer = new byte[SIZE];
    private int filled;

    BytesOut(OutputStream target) {
        this.target = target;
    }

    @Override
    public void write(int one) throws IOException {
        if (filled == SIZE) {
            drain();
        }
        buffer[filled++] = (byte) one;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (filled + length > SIZE) {
            drain();
        }
        if (length > SIZE) {
            target.write(bytes, from, length);
        } else {
            System.arraycopy(bytes, from, buffer, filled, length);
            filled += length;
        }
    }

    private void drain() throws IOException {
        target.write(buffer, 0, filled);
        filled = 0;
    }

    @Override
    public void flush() throws IOException {
        drain();
        target.flush();
    }

    @Override
    public void close() throws IOException {
        flush();
        target.close();
    }
}
