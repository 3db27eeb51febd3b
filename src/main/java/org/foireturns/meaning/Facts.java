package org.foireturns.meaning;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.model.Cell;
import org.jspecify.annotations.Nullable;

/** What facts say on the axes that they are values of. */
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

    /** The axes beside the ones asked of which texts speak: places, teams, outcomes. */
    static Set<String> beside(Stream<Cell> texts, Grammar grammar) {
        return texts.flatMap(text -> grammar.read(text.text()).all(Fact.Beside.class))
                .map(Fact.Beside::axis)
                .collect(Collectors.toSet());
    }
}
