package org.foireturns.meaning;

import org.foireturns.model.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Why a label or a value is asked about.
 *
 * @param kind what else than the force's answer may settle it
 * @param why as the question says it, behind the label: "says two things at once"
 * @param at the label that it is about; null when it is about the value itself
 */
record Doubt(Kind kind, String why, @Nullable Cell at) {
    /** Nothing beside a value says what it counts. */
    static final Doubt NOTHING_BESIDE = new Doubt(Kind.NOTHING_BESIDE, "nothing beside it says what it counts", null);

    enum Kind {
        /** A label has words that nobody knows: the sums of its line may say what it is. */
        UNREAD,
        /** A label says that something is unknown and not what: the title over it may say it. */
        UNKNOWN,
        /** The labels of a value say nothing: the title over it may say it. */
        NOTHING_BESIDE,
        /** Nothing else in the file settles it. */
        OPEN
    }

    static Doubt of(String why) {
        return new Doubt(Kind.OPEN, why, null);
    }

    /** About words that nobody knows. */
    static Doubt unread(String why) {
        return new Doubt(Kind.UNREAD, why, null);
    }

    /** About a label such as "Not stated". */
    static Doubt ofUnknown() {
        return new Doubt(Kind.UNKNOWN, "does not say what is unknown", null);
    }

    /** The same about a label. */
    Doubt about(Cell label) {
        return new Doubt(kind, why, label);
    }
}
