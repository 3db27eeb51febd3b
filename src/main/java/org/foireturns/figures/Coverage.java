package org.foireturns.figures;

import java.util.Optional;
import org.foireturns.model.Period;
import org.foireturns.model.Place;
import org.foireturns.model.Range;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.model.finding.LowCoverage;

/**
 * Of how many offences a breakdown tells something. The two numbers need not come from the same forces, and an offence
 * that names two platforms is known twice, so that more may be known than there are.
 *
 * @param known offences with a known category
 * @param all offences
 */
public record Coverage(Range known, Range all) {
    private static final Written PERCENT = Written.whole(true);
    private static final Fraction WHOLE = Fraction.of(1);
    private static final Fraction HALF = Fraction.of(1, 2);

    /** The offences of which nothing is known. */
    public Range unknown() {
        Long mostKnown = known.upper();
        Long mostOfAll = all.upper();
        long least = mostKnown == null ? 0 : Math.max(0, all.lower() - mostKnown);
        return new Range(least, mostOfAll == null ? null : (Long) Math.max(least, mostOfAll - known.lower()));
    }

    /** The known part as {@code 29%}, or {@code 28% to 30%} when what is hidden could change it; empty of nothing. */
    public String percent() {
        if (all.lower() == 0) {
            return "";
        }
        Long most = all.upper();
        Fraction lower = most == null ? Fraction.of(0) : atMostWhole(Fraction.of(known.lower(), most));
        return PERCENT.words(new ExactSpan(lower, upper()));
    }

    private Fraction upper() {
        Long most = known.upper();
        return most == null ? WHOLE : atMostWhole(Fraction.of(most, all.lower()));
    }

    private static Fraction atMostWhole(Fraction part) {
        return part.compareTo(WHOLE) > 0 ? WHOLE : part;
    }

    /** What is to be said when less than half is known for certain. */
    Optional<FindingLine> low(String request, Period span) {
        if (known.upper() == null || all.lower() == 0 || upper().compareTo(HALF) >= 0) {
            return Optional.empty();
        }
        return Optional.of(FindingLine.of(new LowCoverage(
                Place.ofRequest(request),
                Numbers.words(known),
                Numbers.words(all),
                PERCENT.words(upper()),
                Numbers.span(span))));
    }
}
