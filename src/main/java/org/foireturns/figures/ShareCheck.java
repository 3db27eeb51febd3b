package org.foireturns.figures;

/** Which part of the offences, of those where the dimension is known. */
final class ShareCheck implements Check {
    @Override
    public Measured measure(Claim claim, Ground ground) {
        Category category = Category.of(claim.dimension(), claim.category(), ground.platforms());
        Tally tally = Tally.share(ground.view(), ground.area(), claim.period(), category);
        Span share = Span.share(tally.value(), tally.rest());
        if (share == null) {
            return Measured.nothing(Ground.text(
                    "No force gave a known " + words(claim) + " for "
                            + claim.period().words() + ".",
                    ground.gaps(tally)));
        }
        return new Measured(
                share,
                "%s of %s where the %s is known, %s"
                        .formatted(
                                Numbers.words(tally.value()),
                                Numbers.words(tally.base()),
                                words(claim),
                                ground.coverage(tally)),
                Ground.text(ground.gaps(tally), ground.bands(tally)),
                Source.both(Source.of(Source.VALUE, tally.cells()), Source.of(Source.BASE, tally.baseCells())));
    }

    private static String words(Claim claim) {
        return claim.dimension().id().replace('_', ' ');
    }
}
