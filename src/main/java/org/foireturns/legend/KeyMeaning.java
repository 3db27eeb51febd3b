package org.foireturns.legend;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Count;
import org.foireturns.model.VictimAge;
import org.jspecify.annotations.Nullable;

/**
 * What one entry of a key by colour says.
 *
 * @param axis of which it says a value; null for all but {@link Kind#VALUE}, and for an unknown that does not say of
 *     what
 * @param text the words that say it
 * @param says what it says, to be held against other entries of the same colour
 */
record KeyMeaning(Kind kind, @Nullable Axis axis, String text, Object says) {
    private static final int LONGEST = 12;
    private static final Pattern ASIDE = Pattern.compile("\\s*\\((?:[^()]|\\([^()]*\\))*\\)\\s*$");
    private static final Set<Axis> TOLD = Set.of(Axis.PERIOD, Axis.VICTIM_GENDER, Axis.VICTIM_AGE, Axis.PLATFORM);

    enum Kind {
        /** A value of one axis: "female", "not recorded" beside it. */
        VALUE,
        /** That something is not known: of which axis, or that it is a number, the other entries say. */
        UNKNOWN,
        /** What became of a number that is not there: "withheld: between 1 and 4". */
        STATE,
        /** How far a number holds: "provisional". */
        STANDING
    }

    /**
     * The meaning of a text that is understood whole and says one thing; an aside in brackets behind it may be lost.
     */
    static Optional<KeyMeaning> of(String text, Grammar grammar) {
        Reading whole = grammar.read(text);
        Optional<KeyMeaning> told = whole.whole() ? of(text, whole) : Optional.empty();
        if (told.isPresent() || (whole.whole() && !whole.says(Fact.Reference.class))) {
            // What an aside says besides the section of an Act may change it: "fewer than 5 (shown as 5)".
            return told;
        }
        String bare = ASIDE.matcher(text).replaceFirst("");
        Reading rest = grammar.read(bare);
        return bare.isBlank() || bare.equals(text) || !rest.whole() ? Optional.empty() : of(bare, rest);
    }

    private static Optional<KeyMeaning> of(String text, Reading reading) {
        if (reading.tokens() > LONGEST) {
            return Optional.empty();
        }
        Set<Fact> facts = new HashSet<>(reading.facts());
        facts.removeIf(fact -> fact instanceof Fact.Filler || fact instanceof Fact.Counts);
        Set<Axis> named = new HashSet<>();
        reading.all(Fact.Names.class).forEach(fact -> named.add(fact.axis()));
        facts.removeIf(fact -> fact instanceof Fact.Names);
        boolean small = facts.stream().anyMatch(fact -> fact instanceof Fact.Fewer || smallRange(fact));
        boolean notTold = small && facts.removeIf(Fact.Unknown.class::isInstance);
        if (notTold || facts.stream().anyMatch(KeyMeaning::ofNumbers)) {
            boolean kept = facts.stream().noneMatch(Fact.Fewer.class::isInstance);
            boolean plain = named.isEmpty()
                    && facts.stream().allMatch(fact -> ofNumbers(fact) || range(fact) || (kept && smallNumber(fact)));
            return plain ? Optional.of(new KeyMeaning(Kind.STATE, null, text, facts)) : Optional.empty();
        }
        if (facts.size() != 1 || named.size() > 1) {
            return Optional.empty();
        }
        Fact fact = facts.iterator().next();
        if (fact instanceof Fact.Standing) {
            return named.isEmpty() ? Optional.of(new KeyMeaning(Kind.STANDING, null, text, fact)) : Optional.empty();
        }
        if (fact instanceof Fact.Unknown) {
            return Optional.of(
                    named.isEmpty()
                            ? new KeyMeaning(Kind.UNKNOWN, null, text, fact)
                            : new KeyMeaning(Kind.VALUE, named.iterator().next(), text, fact));
        }
        Axis axis = axis(fact);
        return axis == null || !Set.of(axis).containsAll(named)
                ? Optional.empty()
                : Optional.of(new KeyMeaning(Kind.VALUE, axis, text, fact));
    }

    private static boolean ofNumbers(Fact fact) {
        return fact instanceof Fact.Withheld
                || fact instanceof Fact.Fewer
                || fact instanceof Fact.NotHeld
                || fact instanceof Fact.Nil;
    }

    private static boolean range(Fact fact) {
        return fact instanceof Fact.OfAge age && !age.age().equals(VictimAge.UNKNOWN);
    }

    /** "Kept back: a count from one to five"; "below 5, shown as 5" names the number that stands there. */
    private static boolean smallNumber(Fact fact) {
        return fact instanceof Fact.Number number && number.value() <= Count.MOST_SUPPRESSED;
    }

    /** "1 to 4", where "not shown" stands beside it: no band of ages ends so low. */
    private static boolean smallRange(Fact fact) {
        return fact instanceof Fact.OfAge age && age.age().known() && age.age().to() <= Count.MOST_SUPPRESSED;
    }

    /** The axis of a gender, an age, a platform or a period with its year; null for any other fact. */
    private static @Nullable Axis axis(Fact fact) {
        Axis axis = Axis.of(fact);
        boolean asked = axis != null && Axis.BREAKDOWNS.contains(axis) && !(fact instanceof Fact.OfMethod);
        return asked || fact instanceof Fact.OfPeriod ? axis : null;
    }

    /** The same in the company of the other entries of its key; empty when it stays open what it says. */
    Optional<KeyMeaning> among(List<KeyMeaning> others) {
        if (kind == Kind.VALUE) {
            return axis != null && TOLD.contains(axis) && others.stream().anyMatch(this::contrasts)
                    ? Optional.of(this)
                    : Optional.empty();
        }
        if (kind != Kind.UNKNOWN) {
            return Optional.of(this);
        }
        Set<Axis> axes = new HashSet<>();
        others.forEach(other -> {
            if (other.kind == Kind.VALUE && other.axis != null) {
                axes.add(other.axis);
            }
        });
        if (axes.isEmpty()) {
            return Optional.of(new KeyMeaning(Kind.STATE, null, text, says));
        }
        Axis only = axes.size() == 1 ? axes.iterator().next() : null;
        return only == null
                ? Optional.empty()
                : Optional.of(new KeyMeaning(Kind.VALUE, only, only.id().replace('_', ' ') + " " + text, says));
    }

    /** Whether another says something else on the same axis, or an unknown that may be of it. */
    private boolean contrasts(KeyMeaning other) {
        return !says.equals(other.says) && (other.kind == Kind.UNKNOWN || axis == other.axis);
    }
}
