package org.foireturns.figures;

import java.util.function.Predicate;
import org.foireturns.model.Range;
import org.foireturns.reconcile.Standing;
import org.jspecify.annotations.Nullable;

/** Which part of the offences, of those where the dimension is known. */
final class ShareCheck implements ClaimCheck {
    @Override
    public Measured measure(Subject subject, Ground ground) {
        Category category = Category.of(subject.dimension(), subject.category(), ground.platforms());
        Tally tally = Tally.share(ground.view(), ground.area(), subject.period(), category);
        ExactSpan share = share(tally, category);
        if (share == null) {
            return Measured.nothing(Ground.text(
                    "No force gave a known " + words(subject) + " for "
                            + subject.period().words() + ".",
                    ground.gaps(tally)));
        }
        return new Measured(
                share,
                "%s of %s where the %s is known, %s"
                        .formatted(
                                Numbers.words(tally.value()),
                                Numbers.words(tally.base()),
                                words(subject),
                                ground.coverage(tally)),
                Ground.text(ground.gaps(tally), ground.bands(tally)),
                Source.both(Source.of(Source.VALUE, tally.cells()), Source.of(Source.BASE, tally.baseCells())));
    }

    /** What a band of ages across the border holds may be on either side of it. */
    private static @Nullable ExactSpan share(Tally tally, Category category) {
        ExactSpan least = ExactSpan.share(tally.value(), tally.rest());
        if (least == null || tally.unallotted().isEmpty()) {
            return least;
        }
        Range across = sum(tally, category::straddles);
        ExactSpan most = ExactSpan.share(tally.value().plus(across), sum(tally, part -> !category.straddles(part)));
        return most == null ? null : new ExactSpan(least.lower(), most.upper());
    }

    private static Range sum(Tally tally, Predicate<Standing> which) {
        return tally.others().stream().filter(which).map(Standing::value).reduce(Range.ZERO, Range::plus);
    }

    private static String words(Subject subject) {
        return subject.dimension().id().replace('_', ' ');
    }
}
