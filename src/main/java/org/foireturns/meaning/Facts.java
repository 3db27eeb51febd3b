package org.foireturns.meaning;

import org.foireturns.grammar.Fact;
import org.jspecify.annotations.Nullable;

/** What a fact says on the axis that it is a value of. */
final class Facts {
    private Facts() {}

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
