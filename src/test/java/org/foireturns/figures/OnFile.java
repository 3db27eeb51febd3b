package org.foireturns.figures;

import java.math.BigDecimal;
import java.util.List;
import org.foireturns.model.Dimension;
import org.foireturns.model.Evidence;
import org.foireturns.model.Period;
import org.foireturns.reconcile.Book;
import org.foireturns.reconcile.Given;
import org.foireturns.reconcile.Standings;
import org.jspecify.annotations.Nullable;

/** What small returns give for a measure, as short texts to compare. */
final class OnFile {
    static final Period LAST = Period.financialYear(2024);
    static final Period BEFORE = Period.financialYear(2023);

    private OnFile() {}

    static Standings standings(Given given) {
        return Standings.of(given.evidence(), List.of());
    }

    /** All that was answered up to the request 2025, by the forces of an area. */
    static Ground ground(Given given, String area) {
        Evidence evidence = given.evidence();
        return new Ground(
                NumbersAsOf.upTo(Standings.of(evidence, List.of()), "2025"),
                FigureArea.of(area, Book.FORCES).orElseThrow(),
                Book.FORCES,
                Book.PLATFORMS,
                evidence.answers());
    }

    static Measured measured(Measure measure, Ground ground, Dimension dimension, String category) {
        return ClaimCheck.of(measure).measure(new Subject(measure, LAST, dimension, category, BEFORE), ground);
    }

    /** The figure for the last year, from the year before where it is a change. */
    static String figure(Measure measure, Ground ground, Dimension dimension, String category) {
        return words(measured(measure, ground, dimension, category).figure());
    }

    /** {@code 5}, {@code 0.25 to 0.5}, {@code 3 and more}; {@code none}. */
    static String words(@Nullable ExactSpan span) {
        if (span == null) {
            return "none";
        }
        Fraction upper = span.upper();
        String lower = words(span.lower());
        if (upper == null) {
            return lower + " and more";
        }
        return upper.compareTo(span.lower()) == 0 ? lower : lower + " to " + words(upper);
    }

    private static String words(Fraction fraction) {
        BigDecimal rounded = fraction.rounded(2);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
