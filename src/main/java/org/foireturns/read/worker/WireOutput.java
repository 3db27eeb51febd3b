package org.foireturns.read.worker;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;

/** Writes numbers and texts to the other process; a short text that comes again is written as its number. */
final class WireOutput {
    static final int LONGEST_REMEMBERED = 200;
    static final int MOST_REMEMBERED = 1 << 16;

    private final DataOutputStream out;
    private final Map<String, Integer> written = new HashMap<>();

    WireOutput(OutputStream out) {
        this.out = new DataOutputStream(out);
    }

    /** Writes a number of 0 or more in as few bytes as it needs. */
    void number(int number) throws IOException {
        int rest = number;
        while ((rest & ~0x7F) != 0) {
            out.writeByte((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    void large(long number) throws IOException {
        out.writeLong(number);
    }

    void flag(boolean flag) throws IOException {
        out.writeBoolean(flag);
    }

    /** Writes a constant by its position: both processes run the same classes. */
    @SuppressWarnings("EnumOrdinal")
    void one(Enum<?> constant) throws IOException {
        number(constant.ordinal());
    }

    void text(String text) throws IOException {
        Integer known = written.get(text);
        if (known != null) {
            number(known + 1);
            return;
        }
        number(0);
        boolean narrow = text.chars().allMatch(c -> c < 256);
        flag(narrow);
        number(text.length());
        byte[] bytes = new byte[narrow ? text.length() : 2 * text.length()];
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (narrow) {
                bytes[i] = (byte) c;
            } else {
                bytes[2 * i] = (byte) (c >> 8);
                bytes[2 * i + 1] = (byte) c;
            }
        }
        out.write(bytes);
        if (text.length() <= LONGEST_REMEMBERED && written.size() < MOST_REMEMBERED) {
            written.put(text, written.size());
        }
    }

    void flush() throws IOException {
        out.flush();
    }
}
