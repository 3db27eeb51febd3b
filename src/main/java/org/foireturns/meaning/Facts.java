package org.foireturns.meaning;

import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.jspecify.annotations.Nullable;

/** Which axis a fact is a value of, and what it says there. */
final class Facts {
    private Facts() {}

    /** The axis of a value; null for a fact that is none. */
    static @Nullable Axis axis(Fact fact) {
        if (fact instanceof Fact.OfPeriod
                || fact instanceof Fact.PartOfYear
                || fact instanceof Fact.RelativeYear
                || fact instanceof Fact.YearAlone) {
            return Axis.PERIOD;
        }
        if (fact instanceof Fact.OfGender) {
            return Axis.VICTIM_GENDER;
        }
        if (fact instanceof Fact.OfAge) {
            return Axis.VICTIM_AGE;
        }
        if (fact instanceof Fact.OfPlatform || fact instanceof Fact.OfMethod) {
            return Axis.PLATFORM;
        }
        if (fact instanceof Fact.OfForce) {
            return Axis.FORCE;
        }
        return fact instanceof Fact.OfOffence ? Axis.OFFENCE : null;
    }

    /** What a fact says on its axis, when it says it by itself; null for a fact that needs more. */
    static @Nullable Object value(Fact fact) {
        if (fact instanceof Fact.OfPeriod it) {
            return it.period();
        }
        if (fact instanceof Fact.OfGender it) {
            return it.gender();
        }
        if (fact instanceof Fact.OfAge it) {
            return it.age();
        }
        if (fact instanceof Fact.OfPlatform it) {
            return it.id();
        }
        if (fact instanceof Fact.OfForce it) {
            return it.id();
        }
        if (fact instanceof Fact.RelativeYear) {
            return fact;
        }
        return fact instanceof Fact.OfOffence it ? it.id() : null;
    }
}
