package org.foireturns.read.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableStream;

/** Stops a part that grows beyond all measure while it is unpacked. */
final class InflateLimit extends FilterInputStream {
    private static final long GRACE = 8_000_000L;
    private static final long MEGABYTE = 1_000_000L;

    private final long compressed;
    private final Limits limits;
    private long inflated;

    InflateLimit(InputStream in, long compressed, Limits limits) {
        super(in);
        this.compressed = compressed;
        this.limits = limits;
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
        if (inflated > limits.unpackedBytes()) {
            throw new UnreadableStream(
                    new UnreadableFile(UnreadableFile.Reason.PART_TOO_LARGE, limits.unpackedBytes() / MEGABYTE));
        }
        if (inflated > GRACE && inflated / compressed > limits.ratio()) {
            throw new UnreadableStream(new UnreadableFile(UnreadableFile.Reason.PACKED_TOO_TIGHT, limits.ratio()));
        }
    }
}
