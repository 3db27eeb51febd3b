package org.foireturns.sentences;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Phrase;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;
import org.jspecify.annotations.Nullable;

/** The phrases between two numbers of a sentence, and what they say of a number beside them. */
final class Clause {
    /** Of an axis of which the category is not known. */
    static final String UNKNOWN = "unknown";

    /** Of an axis of which the category is none of those that have names. */
    static final String OTHER = "other ones";

    private final List<Phrase> phrases = new ArrayList<>();

    void add(Phrase phrase) {
        phrases.add(phrase);
    }

    List<Phrase> phrases() {
        return phrases;
    }

    /** The axes that it names without a category of them. */
    Set<Axis> named() {
        Set<Axis> named = EnumSet.noneOf(Axis.class);
        for (Phrase phrase : phrases) {
            if (phrase.fact() instanceof Fact.Names names) {
                named.add(names.axis());
            }
        }
        return named;
    }

    boolean says(Class<? extends Fact> kind) {
        return phrases.stream().anyMatch(phrase -> kind.isInstance(phrase.fact()));
    }

    /**
     * The categories that it says, by axis; null when it says two of one axis, or that something is unknown and not
     * what.
     *
     * @param line the axis that "unknown" or "other" alone is of; null when the sentence does not say
     */
    @Nullable
    Map<Axis, Object> categories(@Nullable Axis line) {
        Map<Axis, Object> found = new EnumMap<>(Axis.class);
        for (Phrase phrase : phrases) {
            Axis axis = axis(phrase.fact());
            Object value = axis == null ? null : value(phrase.fact());
            if (axis != null && value != null) {
                Object other = found.get(axis);
                if (other != null && !other.equals(value) && !relative(other, value)) {
                    return null;
                }
                found.put(axis, told(other, value));
            }
        }
        if (says(Fact.Unknown.class)) {
            Set<Axis> of = named();
            of.removeAll(found.keySet());
            if (of.isEmpty() && line != null && !found.containsKey(line)) {
                of.add(line);
            }
            boolean each = of.size()
                    == phrases.stream()
                            .filter(phrase -> phrase.fact() instanceof Fact.Unknown)
                            .count();
            if (of.isEmpty() || !(of.size() == 1 || each) || !of.stream().allMatch(Clause::category)) {
                return null;
            }
            of.forEach(axis -> found.put(axis, UNKNOWN));
        }
        if (says(Fact.Other.class) && line != null && category(line) && !found.containsKey(line)) {
            found.put(line, OTHER);
        }
        return found;
    }

    /** Whether a fact is a category of what was asked by, and no period. */
    static boolean isCategory(Fact fact) {
        Axis axis = axis(fact);
        return axis != null && axis != Axis.PERIOD;
    }

    /** Whether a category is one that the words beside it tell: "not recorded", "other". */
    static boolean isOfNone(Object category) {
        return category.equals(UNKNOWN) || category.equals(OTHER);
    }

    /** Whether one of two years is told by the other: "2024/25" and "the year before". */
    static boolean relative(Object one, Object other) {
        return (one instanceof Fact.RelativeYear) != (other instanceof Fact.RelativeYear);
    }

    /** Of two values that may stand together the one that is meant. */
    static Object told(@Nullable Object one, Object other) {
        return one instanceof Fact.RelativeYear ? one : other;
    }

    private static boolean category(@Nullable Axis axis) {
        return axis != null && Axis.BREAKDOWNS.contains(axis);
    }

    /** The axis of a category or of a period with its year; null for any other fact. */
    static @Nullable Axis axis(Fact fact) {
        Axis axis = Axis.of(fact);
        return category(axis) || fact instanceof Fact.OfPeriod || fact instanceof Fact.RelativeYear ? axis : null;
    }

    private static @Nullable Object value(Fact fact) {
        if (fact instanceof Fact.OfGender it) {
            return it.gender() == VictimGender.UNKNOWN ? UNKNOWN : it.gender();
        }
        if (fact instanceof Fact.OfAge it) {
            return it.age().equals(VictimAge.UNKNOWN) ? UNKNOWN : it.age();
        }
        if (fact instanceof Fact.OfPlatform it) {
            return it.id();
        }
        if (fact instanceof Fact.OfMethod it) {
            return it.id();
        }
        return fact instanceof Fact.OfPeriod it ? it.period() : fact instanceof Fact.RelativeYear ? fact : null;
    }
}
