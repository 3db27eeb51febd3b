package org.foireturns.read.xml;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A name of elements or attributes; a part has one of each spelling. */
final class Name {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*(?::[A-Za-z_][A-Za-z0-9_.-]*)?");

    /** As it is spelled, with its prefix. */
    final byte[] spelled;
    /** Empty where it has none. Prefixes and local names that are equal are the same object. */
    final String prefix;

    final String local;
    final int hash;
    /** The state of the declarations in which its prefix was found to be declared. */
    int declaredIn = -1;

    private Name(byte[] spelled, String text, int hash) {
        this.spelled = spelled;
        int colon = text.indexOf(':');
        this.prefix = text.substring(0, Math.max(0, colon)).intern();
        this.local = text.substring(colon + 1).intern();
        this.hash = hash;
    }

    /** Whether it declares a namespace. */
    boolean declares() {
        return prefix.equals("xmlns") || (prefix.isEmpty() && local.equals("xmlns"));
    }

    @Override
    public String toString() {
        return new String(spelled, StandardCharsets.ISO_8859_1);
    }

    /** All names of a part by their spelling. */
    static final class Table {
        private static final int MOST = 1 << 11;

        private @Nullable Name[] slots = new Name[1 << 6];
        private int size;

        /**
         * The name that is spelled so.
         *
         * @param hash of the spelling
         * @throws Unusual when it is no plain name
         */
        Name of(byte[] bytes, int from, int to, int hash) throws Unusual {
            int slot = hash & (slots.length - 1);
            for (Name name = slots[slot]; name != null; name = slots[slot]) {
                if (name.hash == hash && Arrays.equals(name.spelled, 0, name.spelled.length, bytes, from, to)) {
                    return name;
                }
                slot = (slot + 1) & (slots.length - 1);
            }
            String text = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
            if (!PLAIN.matcher(text).matches() || size == MOST) {
                throw new Unusual();
            }
            Name name = new Name(Arrays.copyOfRange(bytes, from, to), text, hash);
            slots[slot] = name;
            if (++size > slots.length / 2) {
                grow();
            }
            return name;
        }

        private void grow() {
            @Nullable Name[] larger = new Name[slots.length * 2];
            for (Name name : slots) {
                if (name != null) {
                    int slot = name.hash & (larger.length - 1);
                    while (larger[slot] != null) {
                        slot = (slot + 1) & (larger.length - 1);
                    }
                    larger[slot] = name;
                }
            }
            slots = larger;
        }
    }
}
