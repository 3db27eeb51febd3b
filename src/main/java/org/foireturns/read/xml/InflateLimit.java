package org.foireturns.read.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stops a part that grows beyond all measure while it is unpacked. */
final class InflateLimit extends FilterInputStream {
    private static final long MOST_BYTES = 2_000_000_000L;
    private static final long GRACE = 8_000_000L;
    private static final long MOST_RATIO = 200;

    private final long compressed;
    private long inflated;

    InflateLimit(InputStream in, long compressed) {
        super(in);
        this.compressed = compressed;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        count(Math.max(0, count));
        return count;
    }

    private void count(int bytes) throws IOException {
        inflated += bytes;
        if (inflated > MOST_BYTES || (inflated > GRACE && inflated / compressed > MOST_RATIO)) {
            throw new TooMuch();
        }
    }

    /** Says that a part is larger than any honest one. */
    static final class TooMuch extends IOException {
        TooMuch() {
            super("a part unpacks to more than is safe");
        }
    }
}
