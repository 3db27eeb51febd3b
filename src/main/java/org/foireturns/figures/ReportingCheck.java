package org.foireturns.figures;

/** How many forces gave a number for the whole period. */
final class ReportingCheck implements ClaimCheck {
    @Override
    public Measured measure(Subject subject, Ground ground) {
        Category category = Category.of(subject.dimension(), subject.category(), ground.platforms());
        Tally tally = Tally.count(ground.view(), ground.area(), subject.period(), category);
        return new Measured(
                ExactSpan.exactly(tally.full().size()),
                "the " + ground.area().forces().size() + " forces of the area",
                ground.gaps(tally),
                Source.of(Source.VALUE, tally.cells()));
    }
}
