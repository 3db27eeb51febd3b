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
import org.foireturns.model.Dimension;
import org.foireturns.model.Evidence;
import org.foireturns.model.Forces;
import org.foireturns.model.Observation;
import org.foireturns.model.Period;
import org.foireturns.model.Place;
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
        OneForce said = new OneForce(request, force, evidence, contested, standings);
        Map<Set<Period>, List<String>> missing = new LinkedHashMap<>();
        for (Dimension question : Dimension.values()) {
            if (request.questions().contains(question)) {
                Status status = said.status(question);
                add(request, force, question.id(), status, file, said);
                if (status == Status.PART) {
                    missing.computeIfAbsent(said.without(question), periods -> new ArrayList<>())
                            .add(question.words());
                }
            }
        }
        missing.forEach((periods, questions) -> say(new YearNotHeld(
                said.place(file, periods),
                forces.name(force),
                ComparisonWords.periods(periods),
                String.join(", ", questions))));
        if (request.youngestVictim()) {
            add(request, force, Answer.YOUNGEST_VICTIM, said.youngestVictim(), file, said);
        }
    }

    private void add(Request request, String force, String question, Status status, String file, OneForce said) {
        Optional<Refusal> refusal = said.refusal(question);
        responses.add(new Response(
                request.id(),
                force,
                question,
                status == Status.NONE && file.isEmpty() ? silent(request) : status,
                refusal.map(Refusal::section).orElse(""),
                file));
        if (status == Status.NONE && wasRead(file)) {
            Place place = Place.ofForce(request.id(), force).inFile(file);
            say(new QuestionMissing(place, forces.name(force), QuestionMissing.words(question)));
        }
        if (status == Status.NOT_HELD || status == Status.NIL) {
            refusal.filter(found -> found.question().equals(question)).ifPresent(this::part);
        }
    }

    private void part(Refusal refusal) {
        String words = QuestionMissing.words(refusal.question());
        say(
                refusal.kind() == Refusal.Kind.NIL
                        ? new NilPart(refusal.place(), words)
                        : new NotHeldPart(refusal.place(), words));
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

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private void say(Finding finding) {
        findings.add(FindingLine.of(finding));
    }
}
