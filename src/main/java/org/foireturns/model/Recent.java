package org.foireturns.model;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was found out about texts lately, for columns in which few texts stand again and again: each is looked at once,
 * and a million that stand once push out no more than their share. For one thread.
 */
public final class Recent<T> {
    private static final int SIZE = 1 << 12;

    private final Function<String, T> look;
    private final @Nullable String[] texts = new String[SIZE];
    private final Object[] found = new Object[SIZE];

    /** @param look finds out about a text; the same whenever it is asked */
    public Recent(Function<String, T> look) {
        this.look = look;
    }

    /** What there is to know about a text. */
    @SuppressWarnings("unchecked")
    public T of(String text) {
        int hash = text.hashCode();
        int slot = (hash ^ (hash >>> 16)) & (SIZE - 1);
        if (text.equals(texts[slot])) {
            return (T) found[slot];
        }
        T fresh = look.apply(text);
        texts[slot] = text;
        found[slot] = fresh;
        return fresh;
    }
}
