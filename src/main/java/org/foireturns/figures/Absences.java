package org.foireturns.figures;

import java.util.List;
import java.util.Optional;
import org.foireturns.model.Dimension;
import org.foireturns.model.Evidence;
import org.foireturns.model.Observation;
import org.foireturns.model.Period;
import org.foireturns.model.Refusal;
import org.foireturns.model.Request;
import org.foireturns.model.ReturnSummary;
import org.foireturns.model.Severity;
import org.foireturns.reconcile.Standing;
import org.foireturns.reconcile.Standings;

/** Says why a force has no number for a period. */
final class Absences {
    private static final String NOT_HELD = "n/a";

    private final Evidence evidence;
    private final Standings standings;
    private final List<Request> requests;

    Absences(Evidence evidence, Standings standings, List<Request> requests) {
        this.evidence = evidence;
        this.standings = standings;
        this.requests = List.copyOf(requests);
    }

    /**
     * The reason in a few words, from the latest of the requests that asked for the period.
     *
     * @param among ids of the requests looked at, the latest first
     */
    String reason(List<String> among, String force, Period period, Dimension question) {
        String request =
                among.stream().filter(id -> asked(id, period)).findFirst().orElse(among.isEmpty() ? "" : among.get(0));
        return notHeld(among, force, period, question)
                .or(() -> inPart(among, force, period, question))
                .or(() -> file(request, force))
                .or(() -> refused(request, force, question))
                .or(() -> otherPeriod(request, force, period))
                .or(() -> finding(request, force, "rival-versions", "two answers that differ"))
                .or(() -> finding(request, force, "offence", "another offence"))
                .or(() -> finding(request, force, "blank", "blank"))
                .map(reason -> reason + (reason.equals(NOT_HELD) ? " in " : " for ") + period.words())
                .orElse("no usable number for " + period.words());
    }

    private boolean asked(String id, Period period) {
        return requests.stream()
                .filter(request -> request.id().equals(id))
                .flatMap(request -> request.periods().stream())
                .anyMatch(period::equals);
    }

    private Optional<String> notHeld(List<String> among, String force, Period period, Dimension question) {
        return evidence.observations().stream()
                .filter(cell -> among.contains(cell.request())
                        && cell.force().equals(force)
                        && cell.period().equals(period)
                        && !cell.count().held()
                        && concerns(cell, question))
                .findFirst()
                .map(cell -> NOT_HELD);
    }

    private static boolean concerns(Observation cell, Dimension question) {
        return question == Dimension.TOTAL ? cell.breakdowns() == 0 : cell.cut().splitBy(question);
    }

    /** An answer of which a part is lacking, so that what is known of it is not all. */
    private Optional<String> inPart(List<String> among, String force, Period period, Dimension question) {
        return among.stream()
                .flatMap(request -> standings.answer(request, force, period, question).stream())
                .filter(answer -> !answer.complete())
                .findFirst()
                .map(answer -> "a part of the answer was rejected or is blank");
    }

    /** A force that sent nothing, or nothing that could be opened. */
    private Optional<String> file(String request, String force) {
        List<ReturnSummary> sent = evidence.returns().stream()
                .filter(each -> each.file().request().equals(request) && force.equals(each.force()))
                .toList();
        boolean heard = !sent.isEmpty()
                || evidence.observations().stream()
                        .anyMatch(cell ->
                                cell.request().equals(request) && cell.force().equals(force));
        if (!heard) {
            return Optional.of("no return");
        }
        boolean quarantined = evidence.findings().stream()
                .anyMatch(each ->
                        each.severity() == Severity.QUARANTINE && each.place().isOf(request, force));
        if (quarantined) {
            return Optional.of("quarantined");
        }
        boolean unread = !sent.isEmpty() && sent.stream().noneMatch(ReturnSummary::readable);
        return unread ? Optional.of("unreadable") : Optional.empty();
    }

    private Optional<String> refused(String request, String force, Dimension question) {
        return evidence.refusals().stream()
                .filter(refusal -> refusal.request().equals(request)
                        && refusal.force().equals(force)
                        && (refusal.question().equals(question.id())
                                || refusal.question().equals(Standing.ALL)))
                .findFirst()
                .map(Absences::words);
    }

    private static String words(Refusal refusal) {
        return switch (refusal.kind()) {
            case NOT_HELD -> "not held";
            case NIL -> "a nil return";
            case REFUSED -> refusal.section().isEmpty() ? "refused" : "refused under section " + refusal.section();
        };
    }

    /** Numbers that overlap the period without filling it. */
    private Optional<String> otherPeriod(String request, String force, Period period) {
        return evidence.observations().stream()
                .filter(cell -> cell.request().equals(request)
                        && cell.force().equals(force)
                        && cell.count().held()
                        && cell.period().overlaps(period)
                        && !cell.period().contains(period))
                .findFirst()
                .map(cell -> "another period (" + cell.period().words() + ")");
    }

    private Optional<String> finding(String request, String force, String code, String words) {
        return evidence.findings().stream()
                .filter(each -> each.code().equals(code) && each.place().isOf(request, force))
                .findFirst()
                .map(each -> words);
    }
}
