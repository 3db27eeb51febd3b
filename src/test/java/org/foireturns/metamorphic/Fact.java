package org.foireturns.metamorphic;

import java.util.Optional;
import org.foireturns.model.Answer;
import org.foireturns.model.Count;
import org.foireturns.model.Observation;
import org.foireturns.model.Outcome;
import org.foireturns.model.Role;

/** What a return says, wherever on its sheets it says so. */
record Fact(String words) implements Comparable<Fact> {
    static Optional<Fact> of(Outcome outcome) {
        if (outcome instanceof Outcome.Accepted accepted) {
            return Optional.of(of(accepted.observation()));
        }
        if (outcome instanceof Outcome.Total total) {
            return Optional.of(of(total.observation()));
        }
        return outcome instanceof Outcome.Answered answered ? Optional.of(of(answered.answer())) : Optional.empty();
    }

    /** What a count says, whether it is told as a total or as a part: that depends on what else is there. */
    static String asPart(Observation seen) {
        return of(seen).words.replace(Role.STATED_TOTAL.toString(), Role.DETAIL.toString());
    }

    static Fact of(Observation seen) {
        Count count = seen.count();
        return new Fact(String.join(
                " | ",
                seen.force(),
                seen.period().words(),
                seen.victimGender().toString(),
                seen.victimAge().id(),
                seen.platform(),
                seen.unit().toString(),
                seen.role().toString(),
                count.status() + " " + count.lower() + ".." + count.upper()));
    }

    private static Fact of(Answer answer) {
        return new Fact(String.join(
                " | ",
                answer.force(),
                answer.period().words(),
                answer.measure(),
                String.valueOf(answer.value()),
                String.valueOf(answer.victimGender())));
    }

    @Override
    public int compareTo(Fact other) {
        return words.compareTo(other.words);
    }
}
