package org.foireturns.meaning;

import java.util.EnumMap;
import java.util.Map;
import org.foireturns.grammar.Axis;
import org.foireturns.model.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Why a label or a value is asked about.
 *
 * @param kind what else than the force's answer may settle it
 * @param why as the question says it, behind the label: "says two things at once"
 * @param at the label that it is about; null when it is about the value itself
 * @param proposed what we propose that the value means, by axis, in the place of what its labels say there: nothing,
 *     where these say all of it; null where we have no one proposal
 */
record Doubt(
        Kind kind, String why, @Nullable Cell at, @Nullable Map<Axis, Taken> proposed) {
    /** Nothing beside a value says what it counts. */
    static final Doubt NOTHING_BESIDE =
            new Doubt(Kind.NOTHING_BESIDE, "nothing beside it says what it counts", null, null);

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
        return new Doubt(Kind.OPEN, why, null, null);
    }

    /** About words that nobody knows. */
    static Doubt unread(String why) {
        return new Doubt(Kind.UNREAD, why, null, null);
    }

    /** About a label such as "Not stated". */
    static Doubt ofUnknown() {
        return new Doubt(Kind.UNKNOWN, "does not say what is unknown", null, null);
    }

    /** The same about a label. */
    Doubt about(Cell label) {
        return new Doubt(kind, why, label, proposed);
    }

    /** The same where we would read the labels as they are read, were it not for the question. */
    Doubt asRead() {
        return proposing(Map.of());
    }

    /** The same where we propose what the value means on some axes. */
    Doubt proposing(Map<Axis, Taken> meant) {
        return new Doubt(kind, why, at, meant);
    }

    /** This one where there is a further one: the first is asked, and only what both leave is proposed. */
    Doubt and(Doubt further) {
        if (proposed == null || further.proposed == null) {
            return new Doubt(kind, why, at, null);
        }
        Map<Axis, Taken> both = new EnumMap<>(Axis.class);
        both.putAll(further.proposed);
        both.putAll(proposed);
        return proposing(both);
    }
}
