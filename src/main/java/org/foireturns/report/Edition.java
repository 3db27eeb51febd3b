package org.foireturns.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.decisions.Answers;
import org.foireturns.decisions.JudgedDecision;
import org.foireturns.decisions.Offers;
import org.foireturns.decisions.Proposal;
import org.foireturns.figures.Figures;
import org.foireturns.figures.RollForwardLine;
import org.foireturns.model.Drawing;
import org.foireturns.model.Evidence;
import org.foireturns.model.Force;
import org.foireturns.model.Forces;
import org.foireturns.model.Offences;
import org.foireturns.model.Place;
import org.foireturns.model.Platforms;
import org.foireturns.model.Proposed;
import org.foireturns.model.Request;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.reconcile.Collecting;
import org.foireturns.reconcile.Control;
import org.foireturns.reconcile.Reconciliation;

/**
 * All that one run publishes.
 *
 * @param run id of the run, made of the input's fingerprint
 * @param started when the run began; shown only in {@code run.json} and the report's header
 * @param requests those of the files, sorted by id
 * @param offences those that requests may ask about
 * @param findings all that nobody answered, with their state against the last run, gravest first
 * @param fixed findings of the last run that are gone
 * @param filesChanged one line for each file that came, went or changed since the last run; empty in the first
 * @param controls the control totals up to what is written
 * @param rollForward how the figures of the UK came from those of the last run; empty in the first
 * @param drawings the tables of the returns as typed, to be shown around a number
 * @param proposed what rejected values would count, each by the question that it hangs on; no figure holds them
 * @param decisions the officer's answers, each with what became of it
 * @param settled the findings that they answer, gravest first
 * @param collecting how far the answers to each request have come in that says whom it asked
 * @param letterhead who writes the letters
 * @param offers what is known of the answers to the findings before any is given
 */
public record Edition(
        String run,
        String version,
        Instant started,
        LocalDate asOf,
        List<Request> requests,
        Forces forces,
        Platforms platforms,
        Offences offences,
        Evidence evidence,
        Reconciliation reconciliation,
        Figures figures,
        List<RaisedFinding> findings,
        List<RaisedFinding> fixed,
        List<String> filesChanged,
        List<Control> controls,
        List<RollForwardLine> rollForward,
        List<Drawing> drawings,
        List<Proposed> proposed,
        List<JudgedDecision> decisions,
        List<RaisedFinding> settled,
        List<Collecting> collecting,
        Letterhead letterhead,
        Offers offers) {
    public Edition {
        requests = List.copyOf(requests);
        findings = List.copyOf(findings);
        fixed = List.copyOf(fixed);
        filesChanged = List.copyOf(filesChanged);
        controls = List.copyOf(controls);
        rollForward = List.copyOf(rollForward);
        drawings = List.copyOf(drawings);
        proposed = List.copyOf(proposed);
        decisions = List.copyOf(decisions);
        settled = List.copyOf(settled);
        collecting = List.copyOf(collecting);
    }

    /** All that was noticed, answered or not. */
    public List<RaisedFinding> noticed() {
        return Stream.concat(findings.stream(), settled.stream()).toList();
    }

    /** The findings that somebody must act on now: those of the requests in hand, and whatever blocks publication. */
    public List<RaisedFinding> inHand() {
        return findings.stream().filter(isInHand()).toList();
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
        return findings.stream().filter(isInHand().negate()).toList();
    }

    /** Whether a request is over: its day has passed, and another one on the same offence was due after it. */
    public boolean earlier(String request) {
        return requests.stream()
                .filter(each -> each.id().equals(request))
                .anyMatch(each -> each.isOver(asOf) && requests.stream().anyMatch(each::isFollowedBy));
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
                .sorted(Comparator.comparingInt((Request request) -> offences.place(request.offence()))
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
        Figures ofOwn = figures.of(own.stream().map(Request::id).toList());
        return with(own, ofOwn, findings, decisions, settled, offers);
    }

    private Edition with(
            List<Request> about,
            Figures numbers,
            List<RaisedFinding> open,
            List<JudgedDecision> judged,
            List<RaisedFinding> answered,
            Offers offered) {
        return new Edition(
                run,
                version,
                started,
                asOf,
                about,
                forces,
                platforms,
                offences,
                evidence,
                reconciliation,
                numbers,
                open,
                fixed,
                filesChanged,
                controls,
                rollForward,
                drawings,
                proposed,
                judged,
                answered,
                collecting,
                letterhead,
                offered);
    }

    /** The same where the officer answered some of the findings. */
    public Edition decided(List<JudgedDecision> judged, Predicate<FindingLine> answered) {
        Map<Boolean, List<RaisedFinding>> byAnswer =
                findings.stream().collect(Collectors.partitioningBy(finding -> answered.test(finding.line())));
        List<RaisedFinding> done = byAnswer.getOrDefault(true, List.of()).stream()
                .map(finding -> new RaisedFinding(finding.id(), finding.line(), State.SETTLED))
                .toList();
        return with(requests, figures, byAnswer.getOrDefault(false, List.of()), judged, done, offers);
    }

    /** The same where somebody worked out what answers would do. */
    public Edition offering(Map<Proposal, String> effects) {
        Offers offered = new Offers(offers.sights(), effects, offers.fourEyes());
        return with(requests, figures, findings, decisions, settled, offered);
    }

    /** The answers that its findings take, by its own books. */
    public Answers answers() {
        return new Answers(
                platforms,
                name -> forces.called(name).map(Force::id),
                id -> requests.stream().anyMatch(each -> each.id().equals(id)));
    }

    /** The plain name of the offence that all requests ask about; of the first, when they ask about several. */
    public String offence() {
        return latestFirst().stream()
                .findFirst()
                .map(request -> offences.name(request.offence()))
                .orElse("");
    }

    /**
     * A finding of this run beside the last.
     *
     * @param id made of code and place, the same from run to run
     */
    public record RaisedFinding(String id, FindingLine line, State state) {}

    /** A finding against the last run. */
    public enum State {
        NEW,
        OPEN,
        CHANGED,
        FIXED,
        /** Somebody answered it. */
        SETTLED;

        /** As written in output files. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
