package org.foireturns.reconcile;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.foireturns.model.Answer;
import org.foireturns.model.Cut;
import org.foireturns.model.Dimension;
import org.foireturns.model.Evidence;
import org.foireturns.model.Observation;
import org.foireturns.model.Period;
import org.foireturns.model.Place;
import org.foireturns.model.Range;
import org.foireturns.model.Refusal;
import org.foireturns.model.Request;
import org.foireturns.reconcile.Response.Status;

/** What one force said to the questions of one request: what it answered, what it refused, and for which time. */
final class OneForce {
    private final Request request;
    private final String force;
    private final Standings standings;
    private final List<Observation> observations;
    private final List<Observation> contested;
    private final List<Refusal> refusals;
    private final boolean youngestVictim;

    /** @param contested nothing of these stands as long as the files of the force contradict each other */
    OneForce(Request request, String force, Evidence evidence, List<Observation> contested, Standings standings) {
        this.request = request;
        this.force = force;
        this.standings = standings;
        this.observations = own(evidence.observations());
        this.contested = own(contested);
        this.refusals = evidence.refusals().stream()
                .filter(refusal -> refusal.request().equals(request.id())
                        && refusal.force().equals(force))
                .toList();
        this.youngestVictim = evidence.answers().stream()
                .anyMatch(answer -> answer.request().equals(request.id())
                        && answer.force().equals(force)
                        && answer.measure().equals(Answer.YOUNGEST_VICTIM));
    }

    private List<Observation> own(List<Observation> cells) {
        return cells.stream()
                .filter(cell ->
                        cell.request().equals(request.id()) && cell.force().equals(force))
                .toList();
    }

    /** How it answered a question about numbers. */
    Status status(Dimension question) {
        if (!contested(question).isEmpty() || answersFor(question)) {
            return without(question).isEmpty() ? Status.ANSWERED : Status.PART;
        }
        Status refused = refused(question.id());
        return orNil(refused == Status.NONE && notHeld(question) ? Status.NOT_HELD : refused);
    }

    /** How it answered the question for the age of the youngest victim. */
    Status youngestVictim() {
        return orNil(youngestVictim ? Status.ANSWERED : refused(Answer.YOUNGEST_VICTIM));
    }

    /** The periods asked for of which it gave no number. */
    NavigableSet<Period> without(Dimension question) {
        NavigableSet<Period> without = new TreeSet<>();
        List<Observation> inDoubt = contested(question);
        for (Period period : request.periods()) {
            if (standings.covering(request.id(), force, period, question).isEmpty()
                    && inDoubt.stream().noneMatch(cell -> cell.period().overlaps(period))) {
                without.add(period);
            }
        }
        return without;
    }

    /** Why it did not answer a question, where it says so of this one or of all. */
    Optional<Refusal> refusal(String question) {
        return refusals.stream()
                .filter(refusal -> refusal.question().equals(question)
                        || refusal.question().equals(Standing.ALL))
                .findFirst();
    }

    /** The cell that says n/a for the first of the periods, or the file when no cell says so. */
    Place place(String file, Set<Period> periods) {
        return observations.stream()
                .filter(cell -> !cell.count().held() && periods.contains(cell.period()))
                .min(Counts.BY_PLACE)
                .map(Observation::provenance)
                .map(Place.ofForce(request.id(), force)::at)
                .orElseGet(() -> Place.ofForce(request.id(), force).inFile(file));
    }

    private boolean answersFor(Dimension question) {
        return standings.periods(request.id(), force).stream()
                .anyMatch(period ->
                        standings.answer(request.id(), force, period, question).isPresent());
    }

    private List<Observation> contested(Dimension question) {
        return contested.stream()
                .filter(cell ->
                        question == Dimension.TOTAL || cell.cut().split().contains(question))
                .toList();
    }

    private Status refused(String question) {
        return refusal(question)
                .map(refusal -> switch (refusal.kind()) {
                    case REFUSED -> Status.REFUSED;
                    case NOT_HELD -> Status.NOT_HELD;
                    case NIL -> Status.NIL;
                })
                .orElse(Status.NONE);
    }

    private boolean notHeld(Dimension question) {
        return observations.stream()
                .anyMatch(cell -> !cell.count().held()
                        && (question == Dimension.TOTAL
                                ? cell.cut().equals(Cut.TOTAL)
                                : cell.cut().split().contains(question)));
    }

    private Status orNil(Status status) {
        return status == Status.NONE && nothing() ? Status.NIL : status;
    }

    /** Whether it recorded none in all of the time asked about, so that there is nothing to split. */
    private boolean nothing() {
        return !request.periods().isEmpty()
                && request.periods().stream()
                        .map(period -> standings.covering(request.id(), force, period, Dimension.TOTAL))
                        .allMatch(totals -> !totals.isEmpty()
                                && totals.stream()
                                        .flatMap(total -> total.parts().stream())
                                        .allMatch(total -> total.value().equals(Range.ZERO)));
    }
}
