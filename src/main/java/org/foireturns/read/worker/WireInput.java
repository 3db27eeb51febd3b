package org.foireturns.read.worker;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link WireOutput} writes, and trusts none of it. */
final class WireInput {
    private static final int MOST_BITS = 28;

    private final DataInputStream in;
    private final int longestText;
    private final List<String> read = new ArrayList<>();

    WireInput(InputStream in, int longestText) {
        this.in = new DataInputStream(in);
        this.longestText = longestText;
    }

    /**
     * Reads a number.
     *
     * @throws Garbled when it is larger than it can be
     */
    int number(int most) throws IOException {
        int number = 0;
        for (int bits = 0; bits <= MOST_BITS; bits += 7) {
            int next = in.readUnsignedByte();
            number |= (next & 0x7F) << bits;
            if (next < 0x80) {
                return within(number, most);
            }
        }
        throw new Garbled();
    }

    private static int within(int number, int most) throws Garbled {
        if (number < 0 || number > most) {
            throw new Garbled();
        }
        return number;
    }

    long large() throws IOException {
        return in.readLong();
    }

    boolean flag() throws IOException {
        return in.readBoolean();
    }

    /** One of the constants of an enum. */
    <E extends Enum<E>> E one(Class<E> of) throws IOException {
        E[] constants = of.getEnumConstants();
        return constants[number(constants.length - 1)];
    }

    String text() throws IOException {
        int known = number(WireOutput.MOST_REMEMBERED);
        if (known > 0) {
            return read.get(within(known - 1, read.size() - 1));
        }
        boolean narrow = flag();
        int length = number(longestText);
        byte[] bytes = new byte[narrow ? length : 2 * length];
        in.readFully(bytes);
        String text = narrow ? new String(bytes, StandardCharsets.ISO_8859_1) : wide(bytes);
        if (length <= WireOutput.LONGEST_REMEMBERED && read.size() < WireOutput.MOST_REMEMBERED) {
            read.add(text);
        }
        return text;
    }

    /** Halves of pairs stay as they are, which no charset would let them. */
    private static String wide(byte[] bytes) {
        char[] chars = new char[bytes.length / 2];
        for (int i = 0; i < chars.length; i++) {
            chars[i] = (char) ((bytes[2 * i] << 8) | (bytes[2 * i + 1] & 0xFF));
        }
        return new String(chars);
    }

    /** What the other process wrote is not what it should write. */
    static final class Garbled extends IOException {
        Garbled() {
            super("the other process wrote what it should not");
        }
    }
}
