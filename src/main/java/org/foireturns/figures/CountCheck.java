package org.foireturns.figures;

/** How many offences, of one category or of all known ones. */
final class CountCheck implements Check {
    @Override
    public Measured measure(Claim claim, Ground ground) {
        Category category = Category.of(claim.dimension(), claim.category(), ground.platforms());
        Tally tally = Tally.count(ground.view(), ground.area(), claim.period(), category);
        if (tally.empty()) {
            return Measured.nothing(
                    "No force gave a number for " + claim.period().words() + ".");
        }
        return new Measured(
                Span.of(tally.value()),
                ground.coverage(tally),
                Ground.text(ground.gaps(tally), ground.bands(tally)),
                Source.of(Source.VALUE, tally.cells()));
    }
}
