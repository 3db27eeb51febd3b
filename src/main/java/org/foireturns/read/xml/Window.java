package org.foireturns.read.xml;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;

/**
 * The stretch of a part that is in memory: whole pieces of markup, each looked at in place. A piece that is cut off by
 * the end of the stretch is looked at again from its beginning once more bytes are here.
 */
final class Window {
    private static final int SIZE = 1 << 14;
    private static final int LARGEST = 1 << 18;

    /** No markup holds a zero, so one behind the last byte ends every look without counting. */
    byte[] bytes = new byte[SIZE + 1];
    /** Where the piece begins that is looked at. */
    int piece;
    /** Behind the last byte that is here. */
    int end;

    /** How many bytes of the part were here and are no more. */
    long passed;

    private final InputStream source;

    Window(InputStream source) {
        this.source = source;
    }

    /** Says why a look ended at a byte that it did not expect: it is unusual, or the bytes end here. */
    Unusual why(int at) throws CutOff {
        if (at >= end) {
            throw new CutOff();
        }
        return new Unusual();
    }

    /**
     * Brings more bytes behind those of the piece.
     *
     * @return false when there are no more
     * @throws Unusual when the piece is too large to be usual
     */
    boolean more() throws IOException, Unusual {
        if (end - piece >= LARGEST) {
            throw new Unusual();
        }
        if (end - piece > bytes.length / 2) {
            bytes = Arrays.copyOfRange(bytes, piece, piece + bytes.length * 2 - 1);
        } else {
            System.arraycopy(bytes, piece, bytes, 0, end - piece);
        }
        passed += piece;
        end -= piece;
        piece = 0;
        int read = source.read(bytes, end, bytes.length - 1 - end);
        end += Math.max(0, read);
        bytes[end] = 0;
        return read > 0;
    }

    /** What was written before, then the piece and all that is behind it. */
    InputStream rest(byte[] before) {
        InputStream here = new ByteArrayInputStream(bytes, piece, end - piece);
        return new BufferedInputStream(
                new SequenceInputStream(new ByteArrayInputStream(before), new SequenceInputStream(here, source)));
    }

    void close() throws IOException {
        source.close();
    }

    /** The piece goes on behind the bytes that are here. */
    static final class CutOff extends Exception {
        CutOff() {
            super("a piece that goes on", null, false, false);
        }
    }
}
