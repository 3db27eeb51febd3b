package org.foireturns.report.page;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.foireturns.figures.CheckedClaim;
import org.foireturns.report.Edition;
import org.foireturns.report.English;

/**
 * Sentences that somebody wants to publish, the doubtful ones first.
 *
 * @param summary how many came out which way
 */
public record ClaimsView(String summary, List<Line> lines) {

    static ClaimsView of(Edition edition) {
        List<CheckedClaim> claims = edition.figures().claims();
        return new ClaimsView(
                "%s supported, %s not supported, %s cannot be told."
                        .formatted(
                                count(claims, CheckedClaim.Verdict.SUPPORTED),
                                count(claims, CheckedClaim.Verdict.NOT_SUPPORTED),
                                count(claims, CheckedClaim.Verdict.CANNOT_TELL)),
                claims.stream()
                        .sorted(Comparator.comparing(
                                        (CheckedClaim claim) -> claim.verdict() == CheckedClaim.Verdict.SUPPORTED)
                                .thenComparing(CheckedClaim::verdict)
                                .thenComparing(claim -> claim.claim().id()))
                        .map(Line::of)
                        .toList());
    }

    /** Those that are not supported or cannot be told. */
    public List<Line> doubtful() {
        return lines.stream().filter(line -> !line.supported()).toList();
    }

    public List<Line> supported() {
        return lines.stream().filter(Line::supported).toList();
    }

    private static String count(List<CheckedClaim> claims, CheckedClaim.Verdict verdict) {
        return English.number(
                claims.stream().filter(claim -> claim.verdict() == verdict).count());
    }

    /** One sentence beside the figure. */
    public record Line(
            String id,
            String request,
            String says,
            String verdict,
            String style,
            String figure,
            String base,
            String reason) {

        boolean supported() {
            return style.equals("supported");
        }

        static Line of(CheckedClaim claim) {
            return new Line(
                    claim.claim().id(),
                    claim.claim().request(),
                    claim.claim().says(),
                    claim.verdict().words(),
                    claim.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    claim.figure(),
                    claim.base(),
                    claim.reason());
        }
    }
}
