package org.foireturns.explain;

import java.util.Set;

/**
 * What a cell may be, as the world outside says.
 *
 * @param lean whether it reads as a value or a label before its neighbours are looked at
 * @param kinds the axes of which it may be an entry, each an opaque word; several when it can be read in several ways
 * @param names the axes that it names, such as "Victim age"
 * @param neutral whether it may stand in a line of any kind, such as "Total" or "Unknown"
 * @param whole whether it is a total over others of its line
 * @param ordinal whether its number only puts rows in order or names them, such as "Rank"
 */
public record Sense(Lean lean, Set<String> kinds, Set<String> names, boolean neutral, boolean whole, boolean ordinal) {
    /** Of a cell of which nothing is known but that it is words. */
    public static final Sense WORDS = new Sense(Lean.LABEL, Set.of(), Set.of(), false, false, false);
    /** Of a plain number. */
    public static final Sense NUMBER = new Sense(Lean.VALUE, Set.of(), Set.of(), false, false, false);

    public Sense {
        kinds = Set.copyOf(kinds);
        names = Set.copyOf(names);
    }

    /** Which way a cell leans. */
    public enum Lean {
        VALUE,
        LABEL,
        /** A label among labels and a value among values: 2019, "12-15", "under 5". */
        EITHER
    }

    /** Whether it names an axis and is no entry of one. */
    public boolean isHead() {
        return kinds.isEmpty() && !neutral && !names.isEmpty();
    }

    /** Whether anything at all is known of a label. */
    public boolean known() {
        return neutral || !kinds.isEmpty() || !names.isEmpty();
    }
}
