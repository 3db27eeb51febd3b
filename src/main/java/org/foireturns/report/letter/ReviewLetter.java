package org.foireturns.report.letter;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.model.Force;
import org.foireturns.model.Request;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.Refused;
import org.foireturns.model.finding.RefusedPart;
import org.foireturns.reconcile.Response;
import org.foireturns.report.Anchor;
import org.foireturns.report.Edition;
import org.foireturns.report.ForceAnswer;
import org.foireturns.report.Names;
import org.foireturns.report.RaisedFinding;

/**
 * The letter that asks a force to look again at what it refused, apart from any other letter to it: it has to go out
 * within 40 working days of the refusal, and once.
 */
final class ReviewLetter {
    private static final Set<String> REFUSALS = Set.of(Finding.code(Refused.class), Finding.code(RefusedPart.class));
    /** So many working days after a refusal a review may be asked for. */
    private static final int IN_TIME = 40;

    private ReviewLetter() {}

    /** The letter about one request; none where nothing is refused that the officer has not settled, or it went out. */
    static Optional<ForceLetter> to(ForceAnswer answer, List<RaisedFinding> findings, Edition edition) {
        Request request = answer.request();
        List<RaisedFinding> refused = findings.stream()
                .filter(finding -> REFUSALS.contains(finding.line().code()))
                .filter(finding -> finding.line().place().isOf(request.id()))
                .toList();
        List<Response> responses = answer.responses().stream()
                .filter(response -> response.status() == Response.Status.REFUSED)
                .toList();
        if (answer.force().isEmpty()
                || refused.isEmpty()
                || responses.isEmpty()
                || LettersSent.of(edition, request.id(), answer.force()).reviewed()) {
            return Optional.empty();
        }
        LocalDate today = edition.imprint().asOf();
        LetterWords words = LetterWords.of(request, answer.force(), edition);
        List<String> parts = new ArrayList<>(List.of(
                ForceLetter.opening(today, Names.of(edition).force(answer.force()), request),
                words.opening(LetterKind.INTERNAL_REVIEW),
                words.refused(responses),
                words.review(surelyInTime(request, today))));
        parts.add(Stream.concat(Stream.of(words.grounds()), words.grounds(sections(responses)))
                .collect(Collectors.joining("\n")));
        parts.add(words.outcome());
        parts.add(words.closing());
        return Optional.of(new ForceLetter(
                Anchor.request("letter", request.id() + "/" + answer.force() + "/review"),
                request.id(),
                answer.force(),
                LetterKind.INTERNAL_REVIEW,
                edition.registers()
                        .forces()
                        .byId(answer.force())
                        .map(Force::foiEmail)
                        .orElse(""),
                new SubjectLine(request).ofMail(),
                String.join("\n\n", parts),
                ForceLetter.codes(refused)));
    }

    private static List<String> sections(List<Response> responses) {
        return responses.stream().map(Response::section).distinct().sorted().toList();
    }

    /**
     * Whether so few working days have passed since the request that the refusal cannot be older. The day of the
     * refusal itself is known to nobody here.
     */
    private static boolean surelyInTime(Request request, LocalDate today) {
        LocalDate sent = request.sent();
        return sent != null && !today.isAfter(after(sent, IN_TIME));
    }

    /** So many days later without Saturdays and Sundays; bank holidays count, so that it is never too late. */
    private static LocalDate after(LocalDate from, int workingDays) {
        LocalDate day = from;
        int left = workingDays;
        while (left > 0) {
            day = day.plusDays(1);
            left -= day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY ? 0 : 1;
        }
        return day;
    }
}
