package org.foireturns.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.foireturns.decisions.AnswerKinds;
import org.foireturns.decisions.JudgedDecision;
import org.foireturns.decisions.Proposal;
import org.foireturns.figures.Figures;
import org.foireturns.model.Drawing;
import org.foireturns.model.Evidence;
import org.foireturns.model.Force;
import org.foireturns.model.Place;
import org.foireturns.model.Proposed;
import org.foireturns.model.Request;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.reconcile.Collecting;
import org.foireturns.reconcile.Control;
import org.foireturns.reconcile.Reconciliation;

/**
 * All that one run publishes.
 *
 * @param imprint which run made it, and when
 * @param requests those of the files, sorted by id
 * @param docket the findings, and what became of them
 * @param sinceLast how it differs from the last one
 * @param controls the control totals up to what is written
 * @param drawings the tables of the returns as typed, to be shown around a number
 * @param proposed what rejected values would count, each by the question that it hangs on; no figure holds them
 * @param collecting how far the answers to each request have come in that says whom it asked
 * @param letterhead who writes the letters
 */
public record Edition(
        Imprint imprint,
        List<Request> requests,
        Registers registers,
        Evidence evidence,
        Reconciliation reconciliation,
        Figures figures,
        Docket docket,
        SinceLast sinceLast,
        List<Control> controls,
        List<Drawing> drawings,
        List<Proposed> proposed,
        List<Collecting> collecting,
        Letterhead letterhead) {
    public Edition {
        requests = List.copyOf(requests);
        controls = List.copyOf(controls);
        drawings = List.copyOf(drawings);
        proposed = List.copyOf(proposed);
        collecting = List.copyOf(collecting);
    }

    /** The findings that somebody must act on now: those of the requests in hand, and whatever blocks publication. */
    public List<RaisedFinding> inHand() {
        return docket.findings().stream().filter(isInHand()).toList();
    }

    /** Each request is looked at once, however many findings there are. */
    private Predicate<RaisedFinding> isInHand() {
        Set<String> over =
                requests.stream().map(Request::id).filter(this::earlier).collect(Collectors.toSet());
        return finding -> Readiness.blocks(finding)
                || !over.contains(Place.printed(finding.line().place().request()));
    }

    /** The other findings: those of earlier requests, which are closed. */
    public List<RaisedFinding> earlier() {
        return docket.findings().stream().filter(isInHand().negate()).toList();
    }

    /** Whether a request is over: its day has passed, and another one on the same offence was due after it. */
    public boolean earlier(String request) {
        return requests.stream()
                .filter(each -> each.id().equals(request))
                .anyMatch(
                        each -> each.isOver(imprint.asOf()) && requests.stream().anyMatch(each::isFollowedBy));
    }

    /** How far the answers to a request in hand have come in, where too few are there to speak of the country. */
    public Optional<Collecting> collecting(String request) {
        return collecting.stream()
                .filter(each -> each.request().equals(request) && each.open() && !earlier(request))
                .findFirst();
    }

    /** The edition without the requests of which too few answers are there. */
    public Edition complete() {
        return about(requests.stream()
                .filter(request -> collecting(request.id()).isEmpty())
                .toList());
    }

    /** The requests of one offence after those of another, the latest first, and last the files that belong to none. */
    public List<Request> latestFirst() {
        return requests.stream()
                .sorted(Comparator.comparingInt(
                                (Request request) -> registers.offences().place(request.offence()))
                        .thenComparing(Request::offence)
                        .thenComparing(request -> request.id().equals(Request.UNASSIGNED))
                        .thenComparing(Comparator.comparing(Request::id).reversed()))
                .toList();
    }

    /**
     * The edition once for each offence, with the requests, totals and headlines of that one alone, so that nothing
     * made of it sets numbers of different offences side by side as if they were of one.
     */
    public List<Edition> byOffence() {
        List<String> asked =
                latestFirst().stream().map(Request::offence).distinct().toList();
        return asked.size() < 2
                ? List.of(this)
                : asked.stream()
                        .map(offence -> about(requests.stream()
                                .filter(request -> request.offence().equals(offence))
                                .toList()))
                        .toList();
    }

    private Edition about(List<Request> own) {
        return with(own, figures.of(own.stream().map(Request::id).toList()), docket);
    }

    private Edition with(List<Request> about, Figures numbers, Docket noticed) {
        return new Edition(
                imprint,
                about,
                registers,
                evidence,
                reconciliation,
                numbers,
                noticed,
                sinceLast,
                controls,
                drawings,
                proposed,
                collecting,
                letterhead);
    }

    /** The same where the officer answered some of the findings. */
    public Edition decided(List<JudgedDecision> judged, Predicate<FindingLine> answered) {
        return with(requests, figures, docket.decided(judged, answered));
    }

    /** The same where somebody worked out what answers would do. */
    public Edition offering(Map<Proposal, String> effects) {
        return with(requests, figures, docket.offering(effects));
    }

    /** The answers that its findings take, by its own books. */
    public AnswerKinds answers() {
        return new AnswerKinds(
                registers.platforms(),
                name -> registers.forces().called(name).map(Force::id),
                id -> requests.stream().anyMatch(each -> each.id().equals(id)));
    }

    /** The plain name of the offence that all requests ask about; of the first, when they ask about several. */
    public String offence() {
        return latestFirst().stream()
                .findFirst()
                .map(request -> registers.offences().name(request.offence()))
                .orElse("");
    }
}
