package org.foireturns.figures;

import org.foireturns.model.Period;

/** By how much the number of all forces changed, whichever forces gave one; not like for like. */
final class ChangeCheck implements ClaimCheck {
    @Override
    public Measured measure(Subject subject, Ground ground) {
        Period then = subject.baseline();
        if (then == null) {
            return Measured.nothing("The claim does not say what the change is measured from.");
        }
        Category category = Category.of(subject.dimension(), subject.category(), ground.platforms());
        return between(category, then, subject.period(), ground);
    }

    static Measured between(Category category, Period then, Period now, Ground ground) {
        Tally before = Tally.count(ground.view(), ground.area(), then, category);
        Tally after = Tally.count(ground.view(), ground.area(), now, category);
        if (before.empty() || after.empty()) {
            return Measured.nothing("No force gave a number for " + (before.empty() ? then : now).words() + ".");
        }
        ExactSpan change = ExactSpan.change(before.value(), after.value());
        if (change == null) {
            return Measured.nothing("The number for " + then.words() + " may be 0, and a change from 0 has no size.");
        }
        boolean sameForces = before.full().equals(after.full())
                && before.missing().isEmpty() == after.missing().isEmpty();
        return new Measured(
                change,
                "%s in %s (%s) against %s in %s (%s)"
                        .formatted(
                                Numbers.words(after.value()),
                                now.words(),
                                ground.coverage(after),
                                Numbers.words(before.value()),
                                then.words(),
                                ground.coverage(before)),
                Ground.text(
                        sameForces ? "The same forces in both periods." : "All forces, not like for like.",
                        ground.gaps(after),
                        ground.gaps(before)),
                Source.both(Source.of(Source.VALUE, after.cells()), Source.of(Source.BASELINE, before.cells())));
    }
}
