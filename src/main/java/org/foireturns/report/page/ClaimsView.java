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
public record ClaimsView(String summary, List<ClaimRow> lines) {

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
                        .map(ClaimRow::of)
                        .toList());
    }

    /** Those that the returns bear out. */
    public List<ClaimRow> supported() {
        return of(CheckedClaim.Verdict.SUPPORTED);
    }

    /** Those that the returns do not bear out. */
    public List<ClaimRow> notSupported() {
        return of(CheckedClaim.Verdict.NOT_SUPPORTED);
    }

    /** Those of which nobody can say, such as those that wait for answers. */
    public List<ClaimRow> untold() {
        return of(CheckedClaim.Verdict.CANNOT_TELL);
    }

    private List<ClaimRow> of(CheckedClaim.Verdict verdict) {
        return lines.stream()
                .filter(line -> line.verdict().equals(verdict.words()))
                .toList();
    }

    private static String count(List<CheckedClaim> claims, CheckedClaim.Verdict verdict) {
        return English.number(
                claims.stream().filter(claim -> claim.verdict() == verdict).count());
    }

    /** One sentence beside the figure. */
    public record ClaimRow(
            String id,
            String request,
            String says,
            String verdict,
            String style,
            String figure,
            String base,
            String reason) {

        static ClaimRow of(CheckedClaim claim) {
            return new ClaimRow(
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
