package org.foireturns.decisions;

import java.util.Locale;

/** A label of which somebody decided what it means. */
public record DecidedLabel(Decision decision) {
    /** What a label becomes that is a platform of its own, on no list. */
    public static final String OWN = "own";

    /** The axes on which a label may be decided, as written in the column {@code where}. */
    public static final String PLATFORM = "platform";

    /** As it stands in the returns. */
    public String text() {
        return decision.expects();
    }

    /** Id of what it means. */
    public String meaning() {
        return decision.becomes();
    }

    /** Whether a cell holds this label and nothing else, whatever its case and spaces. */
    public boolean stands(String cell) {
        return same(cell, text());
    }

    static boolean same(String one, String other) {
        return Seen.plain(one).toLowerCase(Locale.ROOT).equals(Seen.plain(other).toLowerCase(Locale.ROOT));
    }
}
