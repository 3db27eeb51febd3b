package org.foireturns.report;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.figures.CheckedClaim;
import org.foireturns.figures.Claim;
import org.foireturns.model.Request;
import org.foireturns.model.Severity;
import org.foireturns.model.SheetAccount;

/** Whether an edition, or the part of it that belongs to one request, can be published. */
public enum Readiness {
    READY("nothing open", "Yes"),
    QUESTIONS("questions open", "Yes, with questions"),
    COLLECTING("collecting", "Not yet"),
    BLOCKED("publication blocked", "No"),
    BOOKS_OPEN("the books do not close", "No");

    private final String status;
    private final String answer;

    Readiness(String status, String answer) {
        this.status = status;
        this.answer = answer;
    }

    /** Of everything that a run found. */
    public static Readiness of(Edition edition) {
        boolean closed = edition.evidence().accounts().stream().allMatch(SheetAccount::closes);
        boolean collecting = edition.requests().stream()
                .anyMatch(request -> edition.collecting(request.id()).isPresent());
        return closed
                ? of(edition.inHand(), untold(edition, claim -> true), collecting || nothingCame(edition))
                : BOOKS_OPEN;
    }

    /** Before anything was asked or answered there is nothing to publish, however little is open. */
    private static boolean nothingCame(Edition edition) {
        return edition.requests().isEmpty() && edition.evidence().returns().isEmpty();
    }

    /** Of one request, when the books close. */
    public static Readiness of(Request request, Edition edition) {
        boolean collecting = edition.collecting(request.id()).isPresent();
        return of(
                edition.docket().findings().stream()
                        .filter(finding -> finding.line().place().isOf(request.id()))
                        .toList(),
                untold(edition, claim -> claim.request().equals(request.id())),
                collecting);
    }

    private static Readiness of(List<RaisedFinding> findings, long untold, boolean collecting) {
        boolean blocked = findings.stream().anyMatch(Readiness::blocks);
        boolean asks = findings.stream().anyMatch(finding -> finding.line().severity() == Severity.QUESTION);
        if (blocked || collecting) {
            return blocked ? BLOCKED : COLLECTING;
        }
        return asks || untold > 0 ? QUESTIONS : READY;
    }

    /**
     * Claims that the returns leave open: each is a question, for nobody can say whether it may be published. One that
     * waits for answers is not among them.
     */
    private static long untold(Edition edition, Predicate<Claim> which) {
        return edition.figures().claims().stream()
                .filter(claim -> claim.verdict() == CheckedClaim.Verdict.CANNOT_TELL)
                .map(CheckedClaim::claim)
                .filter(claim ->
                        which.test(claim) && edition.collecting(claim.request()).isEmpty())
                .count();
    }

    /** Whether publication has to wait for this finding. */
    public static boolean blocks(RaisedFinding finding) {
        return finding.line().severity().compareTo(Severity.ERROR) <= 0;
    }

    /** As stored. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads what was stored.
     *
     * @throws IllegalArgumentException if the word is none of ours
     */
    public static Readiness ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The run's exit status in words. */
    public String status() {
        return status;
    }

    /** The answer to "can I publish?". */
    public String answer() {
        return answer;
    }

    /** The answer with what it hangs on: {@code No: 1 error blocks publication; 3 questions are open too.} */
    public static String sentence(Edition edition) {
        Readiness readiness = of(edition);
        ActionCounts counts = ActionCounts.of(edition.inHand());
        String open = open(counts.questions(), untold(edition, claim -> true));
        String collecting = CollectingView.said(edition);
        String reason = switch (readiness) {
            case READY -> "nothing is open.";
            case COLLECTING ->
                nothingCame(edition) ? "no answers have come in." : open.isEmpty() ? "" : open + " open.";
            case QUESTIONS -> open + " open. Answer each, or be ready to say why not.";
            case BLOCKED ->
                counts.blocking() + (counts.blockers() == 1 ? " blocks" : " block") + " publication"
                        + (open.isEmpty() ? "." : "; " + open + " open too.");
            case BOOKS_OPEN -> "some cells have no outcome. This is our fault; do not use the figures.";
        };
        boolean first = edition.collecting().stream()
                .anyMatch(each -> edition.collecting(each.request()).isPresent());
        return Stream.of(
                        readiness.answer + ":",
                        first ? collecting : reason,
                        first ? English.capital(reason) : English.capital(collecting))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String open(long questions, long untold) {
        String asked = questions == 0 ? "" : English.counted(questions, "question");
        String claimed =
                untold == 0 ? "" : English.counted(untold, "claim that cannot be told", "claims that cannot be told");
        String both = asked.isEmpty() || claimed.isEmpty() ? asked + claimed : asked + " and " + claimed;
        boolean one = Math.max(questions, untold) == 1 && Math.min(questions, untold) == 0;
        return both.isEmpty() ? "" : both + (one ? " is" : " are");
    }
}
