package org.foireturns.read.worker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A buffered stream for one thread: a million cells are read from it byte by byte. */
final class BytesIn extends InputStream {
    private static final int SIZE = 1 << 16;

    private final InputStream source;
    private final byte[] buffer = new byte[SIZE];
    private int at;
    private int end;
    private @Nullable ByteArrayOutputStream kept;
    private int mostKept;

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
        if (kept != null && kept.size() + end <= mostKept) {
            kept.write(buffer, 0, end);
        } else {
            kept = null;
        }
        return end > 0;
    }

    /**
     * Keeps what comes from now on.
     *
     * @param most bytes; when more come, none are kept
     */
    void keep(int most) {
        kept = new ByteArrayOutputStream();
        mostKept = most;
    }

    /** What came since it was told to keep it, which it does no longer; null when it was too much. */
    byte @Nullable [] kept() {
        byte[] all = kept == null ? null : kept.toByteArray();
        kept = null;
        return all;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
