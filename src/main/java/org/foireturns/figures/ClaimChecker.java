package org.foireturns.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foireturns.figures.CheckedClaim.Verdict;
import org.foireturns.model.Answer;
import org.foireturns.model.Forces;
import org.foireturns.model.Period;
import org.foireturns.model.Place;
import org.foireturns.model.Platforms;
import org.foireturns.model.finding.ClaimMismatch;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.reconcile.Standings;

/** Checks every claim against the answers as they stood at the claim's own request. */
final class ClaimChecker {
    private final Standings standings;
    private final Forces forces;
    private final Platforms platforms;
    private final List<Answer> answers;
    private final List<CheckedClaim> checked = new ArrayList<>();
    private final List<LineageLine> lineage = new ArrayList<>();
    private final List<Comparison> comparisons = new ArrayList<>();
    private final List<FindingLine> findings = new ArrayList<>();

    private ClaimChecker(Standings standings, Forces forces, Platforms platforms, List<Answer> answers) {
        this.standings = standings;
        this.forces = forces;
        this.platforms = platforms;
        this.answers = answers;
    }

    static ClaimChecker of(
            Standings standings,
            Forces forces,
            Platforms platforms,
            List<Answer> answers,
            List<Claim> claims,
            Set<String> collecting) {
        ClaimChecker book = new ClaimChecker(standings, forces, platforms, answers);
        for (Claim claim : claims) {
            if (collecting.contains(claim.request())) {
                book.open(claim, "Answers to request " + claim.request() + " are still being collected.");
            } else {
                book.check(claim);
            }
        }
        return book;
    }

    List<CheckedClaim> checked() {
        return List.copyOf(checked);
    }

    List<LineageLine> lineage() {
        return List.copyOf(lineage);
    }

    List<Comparison> comparisons() {
        return List.copyOf(comparisons);
    }

    List<FindingLine> findings() {
        return List.copyOf(findings);
    }

    private void check(Claim claim) {
        Optional<Written> written = Written.parse(claim.value());
        Optional<FigureArea> area = FigureArea.of(claim.area(), forces);
        if (written.isEmpty() || area.isEmpty()) {
            String what = written.isEmpty() ? "number" : "area";
            open(claim, "The claim's " + what + " is not one that we know.");
        } else if (!standings.requests().contains(claim.request())) {
            open(claim, "No return of request " + claim.request() + " is on file.");
        } else {
            NumbersAsOf view = NumbersAsOf.upTo(standings, claim.request());
            check(claim, written.get(), new Ground(view, area.get(), forces, platforms, answers));
        }
    }

    private void check(Claim claim, Written written, Ground ground) {
        Measured measured = ClaimCheck.of(claim.subject().measure()).measure(claim.subject(), ground);
        compare(claim, ground);
        ExactSpan figure = measured.figure();
        if (figure == null) {
            open(claim, measured.reason());
            return;
        }
        Verdict verdict = verdict(claim, written, measured, figure);
        String reason = switch (verdict) {
            case SUPPORTED -> measured.reason();
            case NOT_SUPPORTED ->
                Ground.text(
                        "The sentence says " + said(claim) + ", the returns give " + written.words(figure) + ".",
                        otherMeasure(claim, written, ground),
                        measured.reason());
            case CANNOT_TELL -> Ground.text("Suppressed counts leave the figure open.", measured.reason());
        };
        String words = written.words(figure);
        checked.add(new CheckedClaim(claim, words, measured.base(), verdict, reason));
        lineage.addAll(Lineage.of(claim.id(), measured.sources()));
        if (verdict == Verdict.NOT_SUPPORTED) {
            Place place = Place.ofRequest(claim.request()).saying(claim.id());
            findings.add(FindingLine.of(new ClaimMismatch(place, claim.id(), claim.says(), measured.base(), reason)));
        }
    }

    private void compare(Claim claim, Ground ground) {
        Subject of = claim.subject();
        boolean alike = of.measure() == Measure.LIKE_FOR_LIKE_CHANGE;
        Period then = of.baseline();
        if (then != null && (alike || of.measure() == Measure.CHANGE)) {
            Category category = Category.of(of.dimension(), of.category(), platforms);
            comparisons.add(new Comparison(claim.id(), claim.request(), ground, category, then, of.period(), alike));
        }
    }

    private static Verdict verdict(Claim claim, Written written, Measured measured, ExactSpan figure) {
        return measured.contradicted() ? Verdict.NOT_SUPPORTED : written.verdict(figure, claim.moreThan());
    }

    /** Says so when the number is right for the other way to measure a change. */
    private static String otherMeasure(Claim claim, Written written, Ground ground) {
        Measure own = claim.subject().measure();
        Measure other = switch (own) {
            case CHANGE -> Measure.LIKE_FOR_LIKE_CHANGE;
            case LIKE_FOR_LIKE_CHANGE -> Measure.CHANGE;
            default -> own;
        };
        if (other == own) {
            return "";
        }
        Measured measured = ClaimCheck.of(other).measure(claim.subject(), ground);
        ExactSpan figure = measured.figure();
        if (figure == null || written.verdict(figure, claim.moreThan()) != Verdict.SUPPORTED) {
            return "";
        }
        String words = other == Measure.CHANGE
                ? "the change over all forces, not like for like"
                : "the change over the forces that can be compared";
        return "%s is %s: %s.".formatted(claim.value(), words, measured.base());
    }

    private static String said(Claim claim) {
        return (claim.moreThan() ? "more than " : "") + claim.value();
    }

    private void open(Claim claim, String reason) {
        checked.add(new CheckedClaim(claim, "", "", Verdict.CANNOT_TELL, reason));
    }
}
