package org.foireturns.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.foireturns.decisions.JudgedDecision;
import org.foireturns.figures.CheckedClaim;
import org.foireturns.figures.Headline;
import org.foireturns.model.Forces;
import org.foireturns.model.ReturnSummary;
import org.foireturns.model.Severity;
import org.foireturns.reconcile.Response;
import org.foireturns.reconcile.TieOut;
import org.foireturns.reconcile.Verdict;
import org.foireturns.report.ActionCounts;
import org.foireturns.report.Edition;
import org.foireturns.report.Readiness;
import org.foireturns.report.ToChase;
import org.foireturns.report.page.DecisionsView;
import org.foireturns.run.Ending;

/** The closing words of a run: what an officer asks in the morning, in under thirty lines. */
final class Summary {
    private static final int HEADLINES = 6;
    private static final int OTHERS = 4;

    private final PrintWriter out;
    private final Forces forces;

    Summary(PrintWriter out, Forces forces) {
        this.out = out;
        this.forces = forces;
    }

    static void print(PrintWriter out, Ending.Unchanged unchanged) {
        out.println("Nothing has changed since the last run: the same files, config and software.");
        out.println("Can I publish?  " + unchanged.readiness().answer());
        out.println("Report          " + shown(unchanged.latest().resolve("report.html")));
        out.println("Next            " + next(unchanged.readiness()));
        out.flush();
    }

    /** The same words for a letter, in which no file is named: names of files may hold names of people. */
    static String letter(Ending.Published run, Forces forces) {
        StringWriter letter = new StringWriter();
        PrintWriter out = new PrintWriter(letter);
        int changes = run.edition().sinceLast().filesChanged().size();
        new Summary(out, forces)
                .print(run, changes == 0 ? List.of() : List.of(number(changes, "file") + " came, went or changed"));
        return letter.toString();
    }

    void print(Ending.Published run) {
        out.println();
        print(run, run.edition().sinceLast().filesChanged());
    }

    private void print(Ending.Published run, List<String> changes) {
        Edition edition = run.edition();
        out.println("Returns         " + returns(edition, run.filesRead()));
        if (!changes.isEmpty()) {
            list("What changed", OTHERS, changes);
        }
        out.println("Can I publish?  " + Readiness.sentence(edition));
        out.println("                " + open(edition));
        headlines(edition);
        out.println("Does it add up? " + tieOuts(edition.reconciliation().tieOuts()));
        list("No answer from", OTHERS, unanswered(edition));
        out.println("To chase        " + ToChase.in(edition).said());
        out.println("To settle       " + toSettle(count(edition, Severity.QUESTION)));
        earlier(edition);
        decisions(edition);
        Path report = run.latest().resolve("report.html");
        out.println("Report          " + shown(report));
        out.println("Next            " + next(Readiness.of(edition)));
        out.flush();
    }

    /** The first sentences on each offence, under its name where there are several. */
    private void headlines(Edition edition) {
        List<Edition> offences = edition.byOffence();
        for (Edition each : offences) {
            boolean collecting = each.requests().stream()
                    .anyMatch(request -> edition.collecting(request.id()).isPresent());
            List<String> sentences = collecting
                    ? List.of("None yet: answers are still being collected.")
                    : each.figures().headlines().stream().map(Summary::words).toList();
            if (offences.size() > 1 && !sentences.isEmpty()) {
                out.println(each.offence());
            }
            list("Headlines", Math.max(1, HEADLINES / offences.size()), sentences);
        }
    }

    private String returns(Edition edition, int filesRead) {
        List<ReturnSummary> returns = edition.evidence().returns();
        Map<String, Long> byRequest = returns.stream()
                .collect(Collectors.groupingBy(
                        summary -> summary.file().request(), TreeMap::new, Collectors.counting()));
        long senders = returns.stream()
                .map(ReturnSummary::force)
                .filter(force -> force != null)
                .distinct()
                .count();
        String split = byRequest.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining(", "));
        long unreadable =
                returns.stream().filter(summary -> !summary.readable()).count();
        return "%s from %s%s; %d read now, %d known already%s"
                .formatted(
                        number(returns.size(), "file"),
                        number(senders, "force"),
                        split.isEmpty() ? "" : " (" + split + ")",
                        filesRead,
                        returns.size() - filesRead,
                        unreadable == 0 ? "" : "; " + unreadable + " could not be used");
    }

    private static String open(Edition edition) {
        List<CheckedClaim> claims = edition.figures().claims();
        long supported = claims.stream()
                .filter(claim -> claim.verdict() == CheckedClaim.Verdict.SUPPORTED)
                .count();
        return "%s, %s set aside unread, %d of %s supported"
                .formatted(
                        number(ActionCounts.of(edition.inHand()).errors(), "error"),
                        number(count(edition, Severity.QUARANTINE), "file"),
                        supported,
                        number(claims.size(), "claim"));
    }

    /** The sentence with its base; which forces are in and which are out is in the report. */
    private static String words(Headline headline) {
        return headline.sentence() + " Base: " + headline.base()
                + (headline.firm() ? "" : " A hidden cell could change it.");
    }

    private static String tieOuts(List<TieOut> tieOuts) {
        return java.util.Arrays.stream(Verdict.values())
                .map(verdict -> "%,d %s"
                        .formatted(
                                tieOuts.stream()
                                        .filter(tieOut -> tieOut.verdict() == verdict)
                                        .count(),
                                words(verdict)))
                .collect(Collectors.joining(", "));
    }

    private static String words(Verdict verdict) {
        return switch (verdict) {
            case ADDS_UP -> "add up";
            case COULD_ADD_UP -> "could add up";
            case DOES_NOT_ADD_UP -> "do not";
        };
    }

    private List<String> unanswered(Edition edition) {
        List<Response> responses = edition.reconciliation().responses().stream()
                .filter(response -> !edition.earlier(response.request()))
                .toList();
        return SilentForce.among(responses).stream()
                .map(silent -> forces.name(silent.force()) + " (" + silent.request() + ")")
                .toList();
    }

    private static String toSettle(long questions) {
        return questions == 0 ? "no question" : number(questions, "question") + " to answer or give a reason for";
    }

    private void earlier(Edition edition) {
        long questions = edition.earlier().stream()
                .filter(finding -> finding.line().severity() != Severity.NOTE)
                .count();
        if (questions > 0) {
            out.println("Earlier         " + number(questions, "question")
                    + " of requests that are over, in the report; nothing waits for them");
        }
    }

    private void decisions(Edition edition) {
        String said = DecisionsView.said(edition.docket().decisions());
        if (!said.isEmpty()) {
            long due = edition.docket().decisions().stream()
                    .filter(JudgedDecision::due)
                    .count();
            out.println("Decisions       " + said + (due == 0 ? "" : "; " + due + " due for review"));
        }
    }

    private static String next(Readiness readiness) {
        return switch (readiness) {
            case READY -> "Open the report and publish from it.";
            case COLLECTING ->
                "Put the answers that come into the input folder and run again; the report says whom to wait for.";
            case QUESTIONS -> "Open the report, answer the questions, and run again.";
            case BLOCKED, BOOKS_OPEN -> "Open the report and settle the errors at its top, then run again.";
        };
    }

    private static String number(long count, String of) {
        return count + " " + of + (count == 1 ? "" : "s");
    }

    private static long count(Edition edition, Severity severity) {
        return edition.inHand().stream()
                .filter(finding -> finding.line().severity() == severity)
                .count();
    }

    private void list(String title, int shown, List<String> lines) {
        for (int i = 0; i < Math.min(shown, lines.size()); i++) {
            out.printf("%-15s %s%n", i == 0 ? title : "", lines.get(i));
        }
        if (lines.size() > shown) {
            out.printf("%-15s and %d more, in the report%n", "", lines.size() - shown);
        }
    }

    /** The path as it is reached from where the command was typed. */
    private static String shown(Path path) {
        Path here = Path.of("").toAbsolutePath();
        return path.startsWith(here) ? here.relativize(path).toString() : path.toString();
    }
}
