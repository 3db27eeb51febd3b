package org.foireturns.figures;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.foireturns.model.Period;

/**
 * The forces with a number in both of two periods.
 *
 * @param forces their ids, sorted
 */
record ComparedForces(Category category, Period then, Period now, Ground ground, List<String> forces) {
    private static final Written PERCENT = Written.whole(true);

    ComparedForces {
        forces = List.copyOf(forces);
    }

    static ComparedForces of(Category category, Period then, Period now, Ground ground) {
        Tally before = Tally.count(ground.view(), ground.area(), then, category);
        Tally after = Tally.count(ground.view(), ground.area(), now, category);
        return new ComparedForces(
                category,
                then,
                now,
                ground,
                before.full().stream().filter(after.full()::contains).toList());
    }

    /** What these forces together gave for one of the periods. */
    Tally count(Period period) {
        return Tally.count(ground.view(), ground.area().only(forces), period, category);
    }

    /** The change of all but one, as a percentage; empty when it has no size. */
    Optional<String> changeWithout(String force) {
        return spanWithout(force).map(PERCENT::words);
    }

    /** The force without which the change would be the most different, with the change that it would be. */
    String largestInfluence() {
        Optional<ExactSpan> all = change(forces);
        if (all.isEmpty() || forces.size() < 2) {
            return "";
        }
        return forces.stream()
                .filter(force -> spanWithout(force).isPresent())
                .max(Comparator.comparing((String force) ->
                                distance(all.get(), spanWithout(force).orElseThrow()))
                        .thenComparing(Comparator.reverseOrder()))
                .map(force -> "The largest single influence is %s: without it the change would be %s."
                        .formatted(
                                ground.forces().name(force),
                                changeWithout(force).orElseThrow()))
                .orElse("");
    }

    private static Fraction distance(ExactSpan one, ExactSpan other) {
        return one.lower().distance(other.lower());
    }

    private Optional<ExactSpan> spanWithout(String force) {
        return change(forces.stream().filter(other -> !other.equals(force)).toList());
    }

    private Optional<ExactSpan> change(List<String> some) {
        Ground smaller = ground.on(ground.area().only(some));
        return Optional.ofNullable(
                ChangeCheck.between(category, then, now, smaller).figure());
    }
}
