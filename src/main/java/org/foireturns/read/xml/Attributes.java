package org.foireturns.read.xml;

import org.jspecify.annotations.Nullable;

/** The attributes of one tag. A value that stands for itself becomes a text when somebody asks for it. */
final class Attributes {
    private static final int MOST = 64;

    private final Name[] names = new Name[MOST];
    private final int[] starts = new int[MOST];
    private final int[] ends = new int[MOST];
    private final @Nullable String[] values = new String[MOST];
    private byte[] bytes = {};
    private int size;

    /** Begins with the attributes of another tag. */
    void clear(byte[] window) {
        bytes = window;
        size = 0;
    }

    /**
     * Adds an attribute.
     *
     * @param signs all that the bytes of its value may be
     */
    void add(Name name, int from, int to, int signs) throws Unusual {
        if (size == MOST || (signs & MarkupBytes.BREAK) != 0) {
            throw new Unusual();
        }
        int special = signs & (MarkupBytes.WIDE | MarkupBytes.AMPERSAND);
        names[size] = name;
        starts[size] = from;
        ends[size] = to;
        values[size] = special == 0 ? null : MarkupLetters.of(bytes, from, to, special);
        size++;
    }

    /** @throws Unusual when one stands twice, or has a prefix that nothing declares */
    void check(OpenElements open) throws Unusual {
        for (int i = 0; i < size; i++) {
            open.check(names[i]);
            for (int other = 0; other < i; other++) {
                if (names[i].local.equals(names[other].local) && open.same(names[i], names[other])) {
                    throw new Unusual();
                }
            }
        }
    }

    int size() {
        return size;
    }

    Name name(int at) {
        return names[at];
    }

    /** The value, as long as the window has not moved on. */
    String value(int at) {
        String known = values[at];
        if (known == null) {
            known = MarkupLetters.asIs(bytes, starts[at], ends[at]);
            values[at] = known;
        }
        return known;
    }
}
