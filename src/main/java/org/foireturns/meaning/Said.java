package org.foireturns.meaning;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.model.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What one label says in its line.
 *
 * @param values what it says on each axis: a {@code Period}, {@code VictimGender}, {@code VictimAge}, the id of a
 *     platform, force or offence
 * @param part months whose year stands elsewhere
 * @param whole whether it is a total
 * @param unit what it says is counted
 * @param beside the axis beside the ones asked that it belongs to; then its values are left out
 * @param standing {@code revised}, {@code provisional}, {@code withdrawn}, {@code example}
 * @param doubt why it is asked about; null when it is not
 * @param unlisted whether its platform is not in the list
 * @param yearAlone whether its period is a lone year, which may be a calendar or a financial one
 * @param bySums whether it is understood by the sums of its line alone
 * @param dated whether its age is kept as a date
 */
record Said(
        Map<Axis, Object> values,
        Fact.@Nullable PartOfYear part,
        boolean whole,
        @Nullable Unit unit,
        @Nullable String beside,
        @Nullable String standing,
        @Nullable Doubt doubt,
        boolean unlisted,
        boolean yearAlone,
        boolean bySums,
        boolean dated) {
    static final Said NOTHING = new Builder().build();

    Said {
        values = Collections.unmodifiableMap(values.isEmpty() ? new EnumMap<>(Axis.class) : new EnumMap<>(values));
    }

    Optional<Object> on(Axis axis) {
        return Optional.ofNullable(values.get(axis));
    }

    Said with(Axis axis, Object value) {
        Map<Axis, Object> more = new EnumMap<>(Axis.class);
        more.putAll(values);
        more.put(axis, value);
        return new Said(more, part, whole, unit, beside, standing, doubt, unlisted, yearAlone, bySums, dated);
    }

    /** The same without its doubt, which the sums of its line settle. */
    Said settledBySums() {
        return new Said(values, part, whole, unit, beside, standing, null, unlisted, yearAlone, true, dated);
    }

    /**
     * What a label says that is the total of its line by the sums.
     *
     * @param unread whether it has words that nobody knows
     */
    static Said total(boolean unread) {
        Builder said = new Builder();
        said.whole = true;
        return unread ? said.build().settledBySums() : said.build();
    }

    /** Whether it is asked about only because it has words that nobody knows. */
    boolean unread() {
        return doubt != null && (doubt.kind() == Doubt.Kind.UNREAD || doubt.kind() == Doubt.Kind.UNKNOWN);
    }

    /** Whether nothing in it is understood, so that a word of it may be missing from the vocabulary. */
    boolean saysNothing() {
        return !countsSomething() && beside == null && standing == null && doubt == null;
    }

    /** Whether it says that something is counted. */
    boolean countsSomething() {
        return !values.isEmpty() || whole || unit != null || part != null;
    }

    static final class Builder {
        final Map<Axis, Object> values = new EnumMap<>(Axis.class);
        Fact.@Nullable PartOfYear part;
        boolean whole;

        @Nullable
        Unit unit;

        @Nullable
        String beside;

        @Nullable
        String standing;

        @Nullable
        Doubt doubt;

        boolean unlisted;
        boolean yearAlone;
        /** Whether it names a way of communicating that is no platform of the list. */
        boolean method;
        /** Whether it names several platforms of the list. */
        boolean combined;
        /** Whether it names girls and boys: "F+M+U" is the total of all. */
        boolean both;
        /** Whether "Q1" in it is the number of a question and no quarter. */
        boolean question;

        boolean dated;

        Builder doubt(String why) {
            return doubt(Doubt.of(why));
        }

        /** Of several doubts the first is asked. */
        Builder doubt(Doubt why) {
            doubt = doubt == null ? why : doubt.and(why);
            return this;
        }

        Said build() {
            return new Said(values, part, whole, unit, beside, standing, doubt, unlisted, yearAlone, false, dated);
        }
    }
}
