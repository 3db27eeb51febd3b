package org.foireturns.figures;

/** How many offences, of one category or of all known ones. */
final class CountCheck implements ClaimCheck {
    @Override
    public Measured measure(Subject subject, Ground ground) {
        Category category = Category.of(subject.dimension(), subject.category(), ground.platforms());
        Tally tally = Tally.count(ground.view(), ground.area(), subject.period(), category);
        if (tally.empty()) {
            return Measured.nothing(
                    "No force gave a number for " + subject.period().words() + ".");
        }
        return new Measured(
                ExactSpan.of(tally.value()),
                ground.coverage(tally),
                Ground.text(ground.gaps(tally), ground.bands(tally)),
                Source.of(Source.VALUE, tally.cells()));
    }
}
