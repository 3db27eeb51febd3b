package org.foireturns.reconcile;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.foireturns.model.Answer;
import org.foireturns.model.Cut;
import org.foireturns.model.Dimension;
import org.foireturns.model.Evidence;
import org.foireturns.model.Forces;
import org.foireturns.model.Observation;
import org.foireturns.model.Period;
import org.foireturns.model.Place;
import org.foireturns.model.Range;
import org.foireturns.model.Refusal;
import org.foireturns.model.Request;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.model.finding.NilPart;
import org.foireturns.model.finding.NoReturn;
import org.foireturns.model.finding.NotHeldPart;
import org.foireturns.model.finding.QuestionMissing;
import org.foireturns.model.finding.YearNotHeld;
import org.foireturns.reconcile.Response.Status;

/** Who answered what of the described requests, and what must be chased. */
final class Responses {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final Evidence evidence;
    private final List<Observation> contested;
    private final Standings standings;
    private final Forces forces;
    private final LocalDate asOf;
    private final List<Response> responses = new ArrayList<>();
    private final List<FindingLine> findings = new ArrayList<>();

    private Responses(
            Evidence evidence, List<Observation> contested, Standings standings, Forces forces, LocalDate asOf) {
        this.evidence = evidence;
        this.contested = contested;
        this.standings = standings;
        this.forces = forces;
        this.asOf = asOf;
    }

    /** @param asOf a force that sent nothing is awaited up to its day, and overdue after it */
    static Responses of(
            Evidence evidence,
            List<Observation> contested,
            Standings standings,
            List<Request> requests,
            Forces forces,
            LocalDate asOf) {
        Responses all = new Responses(evidence, contested, standings, forces, asOf);
        requests.stream().filter(Request::described).forEach(all::request);
        return all;
    }

    List<Response> responses() {
        return List.copyOf(responses);
    }

    List<FindingLine> findings() {
        return List.copyOf(findings);
    }

    private void request(Request request) {
        NavigableMap<String, String> files = SentFiles.of(request, evidence);
        NavigableSet<String> asked = new TreeSet<>(request.forces());
        asked.addAll(files.keySet());
        for (String force : asked) {
            String file = files.getOrDefault(force, "");
            if (file.isEmpty() && silent(request) != Status.AWAITED) {
                String due = request.due() == null ? "" : "Due " + day(request.due()) + ".";
                say(new NoReturn(Place.ofForce(request.id(), force), forces.name(force), due));
            }
            force(request, force, file);
        }
    }

    private void force(Request request, String force, String file) {
        Map<Set<Period>, List<String>> missing = new LinkedHashMap<>();
        for (Dimension question : Dimension.values()) {
            if (!request.questions().contains(question)) {
                continue;
            }
            NavigableSet<Period> without = without(request, force, question);
            boolean none = standings.periods(request.id(), force).stream()
                            .noneMatch(period -> standings
                                    .answer(request.id(), force, period, question)
                                    .isPresent())
                    && contested(request, force, question).isEmpty();
            Status status = none ? unanswered(request, force, question) : full(without);
            status = status == Status.NONE && nothing(request, force) ? Status.NIL : status;
            add(request, force, question.id(), status, file);
            if (status == Status.PART) {
                missing.computeIfAbsent(without, periods -> new ArrayList<>()).add(question.words());
            }
        }
        missing.forEach((periods, questions) -> say(new YearNotHeld(
                place(request, force, file, periods),
                forces.name(force),
                Words.periods(periods),
                String.join(", ", questions))));
        if (request.youngestVictim()) {
            boolean answered = evidence.answers().stream()
                    .anyMatch(answer -> answer.request().equals(request.id())
                            && answer.force().equals(force)
                            && answer.measure().equals(Answer.YOUNGEST_VICTIM));
            Status status = answered ? Status.ANSWERED : refused(request, force, Answer.YOUNGEST_VICTIM);
            status = status == Status.NONE && nothing(request, force) ? Status.NIL : status;
            add(request, force, Answer.YOUNGEST_VICTIM, status, file);
        }
    }

    private void add(Request request, String force, String question, Status status, String file) {
        String section = refusal(request, force, question).map(Refusal::section).orElse("");
        Status said = status == Status.NONE && file.isEmpty() ? silent(request) : status;
        responses.add(new Response(request.id(), force, question, said, section, file));
        if (status == Status.NONE && wasRead(file)) {
            Place place = Place.ofForce(request.id(), force).inFile(file);
            say(new QuestionMissing(place, forces.name(force), QuestionMissing.words(question)));
        }
        if (status == Status.NOT_HELD || status == Status.NIL) {
            refusal(request, force, question)
                    .filter(refusal -> refusal.question().equals(question))
                    .ifPresent(refusal -> say(
                            refusal.kind() == Refusal.Kind.NIL
                                    ? new NilPart(refusal.place(), QuestionMissing.words(question))
                                    : new NotHeldPart(refusal.place(), QuestionMissing.words(question))));
        }
    }

    /** How a force stands that has sent nothing. */
    private Status silent(Request request) {
        if (request.due() == null) {
            return Status.NONE;
        }
        return request.isOver(asOf) ? Status.OVERDUE : Status.AWAITED;
    }

    /** Of a return that could not be read, its own finding says enough. */
    private boolean wasRead(String file) {
        return evidence.returns().stream()
                .anyMatch(summary -> summary.readable() && summary.file().name().equals(file));
    }

    private static Status full(NavigableSet<Period> without) {
        return without.isEmpty() ? Status.ANSWERED : Status.PART;
    }

    private Status unanswered(Request request, String force, Dimension question) {
        boolean notHeld = evidence.observations().stream()
                .anyMatch(cell -> cell.request().equals(request.id())
                        && cell.force().equals(force)
                        && !cell.count().held()
                        && (question == Dimension.TOTAL
                                ? cell.cut().equals(Cut.TOTAL)
                                : cell.cut().split().contains(question)));
        Status refused = refused(request, force, question.id());
        return refused == Status.NONE && notHeld ? Status.NOT_HELD : refused;
    }

    /** Whether a force recorded none in all of the time asked about, so that there is nothing to split. */
    private boolean nothing(Request request, String force) {
        return !request.periods().isEmpty()
                && request.periods().stream()
                        .map(period -> standings.covering(request.id(), force, period, Dimension.TOTAL))
                        .allMatch(totals -> !totals.isEmpty()
                                && totals.stream()
                                        .flatMap(total -> total.parts().stream())
                                        .allMatch(total -> total.value().equals(Range.ZERO)));
    }

    private Status refused(Request request, String force, String question) {
        Optional<Refusal> refusal = refusal(request, force, question);
        if (refusal.isEmpty()) {
            return Status.NONE;
        }
        return switch (refusal.get().kind()) {
            case REFUSED -> Status.REFUSED;
            case NOT_HELD -> Status.NOT_HELD;
            case NIL -> Status.NIL;
        };
    }

    private Optional<Refusal> refusal(Request request, String force, String question) {
        return evidence.refusals().stream()
                .filter(refusal -> refusal.request().equals(request.id())
                        && refusal.force().equals(force)
                        && (refusal.question().equals(question)
                                || refusal.question().equals(Standing.ALL)))
                .findFirst();
    }

    /** The periods asked for of which the force gave no number. */
    private NavigableSet<Period> without(Request request, String force, Dimension question) {
        NavigableSet<Period> without = new TreeSet<>();
        List<Observation> inDoubt = contested(request, force, question);
        for (Period period : request.periods()) {
            if (standings.covering(request.id(), force, period, question).isEmpty()
                    && inDoubt.stream().noneMatch(cell -> cell.period().overlaps(period))) {
                without.add(period);
            }
        }
        return without;
    }

    /** What a force answered to a question, of which nothing stands as long as its files contradict each other. */
    private List<Observation> contested(Request request, String force, Dimension question) {
        return contested.stream()
                .filter(cell ->
                        cell.request().equals(request.id()) && cell.force().equals(force))
                .filter(cell ->
                        question == Dimension.TOTAL || cell.cut().split().contains(question))
                .toList();
    }

    /** The cell that says n/a for the first of the periods, or the file when no cell says so. */
    private Place place(Request request, String force, String file, Set<Period> periods) {
        return evidence.observations().stream()
                .filter(cell -> cell.request().equals(request.id())
                        && cell.force().equals(force)
                        && !cell.count().held()
                        && periods.contains(cell.period()))
                .min(Counts.BY_PLACE)
                .map(Observation::provenance)
                .map(Place.ofForce(request.id(), force)::at)
                .orElseGet(() -> Place.ofForce(request.id(), force).inFile(file));
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private void say(Finding finding) {
        findings.add(FindingLine.of(finding));
    }
}
