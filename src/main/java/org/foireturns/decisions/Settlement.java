package org.foireturns.decisions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.foireturns.decisions.JudgedDecision.State;
import org.foireturns.model.Place;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.model.finding.LabelDecided;
import org.foireturns.model.finding.PlatformUnlisted;

/** Holds all decisions against what a run noticed: which of it is answered, and what became of each decision. */
public final class Settlement {
    private final Decisions decisions;
    private final LocalDate asOf;
    private final Collection<FindingLine> lines;
    private final Bindings sights;
    private final List<JudgedDecision> judged = new ArrayList<>();

    private Settlement(Decisions decisions, LocalDate asOf, Collection<FindingLine> lines, Bindings sights) {
        this.decisions = decisions;
        this.asOf = asOf;
        this.lines = lines;
        this.sights = sights;
    }

    /**
     * Judges every decision.
     *
     * @param answers those about the status of a force, which are judged already
     * @param told what became of those about files and cells, which are applied already
     * @param lines all that was noticed
     * @param sights what the cells hold that it was noticed in
     */
    public static Settlement of(
            Decisions decisions,
            StatusAnswers answers,
            List<DecidedEvidence.Told> told,
            LocalDate asOf,
            Collection<FindingLine> lines,
            Bindings sights) {
        Settlement settlement = new Settlement(decisions, asOf, lines, sights);
        settlement.judged.addAll(answers.judged());
        settlement.judged.addAll(new LetterAnswers(asOf, lines, answers.responses()).judged(decisions));
        told.forEach(each -> settlement.say(each.decision(), each.state(), each.effect(), each.settled()));
        decisions.inForce().forEach(settlement::judge);
        decisions.all().forEach(settlement::judgeIdle);
        settlement.judged.sort(Comparator.comparing(each -> decisions.all().indexOf(each.decision())));
        return settlement;
    }

    /** What became of each decision, in the order of the file. */
    public List<JudgedDecision> judged() {
        return List.copyOf(judged);
    }

    /** The findings that are answered. */
    public Set<FindingLine> settled() {
        Set<FindingLine> settled = new HashSet<>();
        judged.forEach(each -> settled.addAll(each.settled()));
        return settled;
    }

    private void judge(Decision decision) {
        if (decision.type().accepts()) {
            accept(decision);
        } else if (decision.type() == DecisionType.ALIAS) {
            alias(decision);
        }
    }

    private void judgeIdle(Decision decision) {
        if (decisions.retired(decision)) {
            say(decision, State.RETIRED, "A later decision took it back.", List.of());
            return;
        }
        List<Decision> others = decisions.contradicting(decision);
        if (!others.isEmpty()) {
            String ids = String.join(", ", others.stream().map(Decision::id).toList());
            say(
                    decision,
                    State.CONFLICTING,
                    "Decision " + ids + " says otherwise, so that neither does anything. Retire one of them.",
                    List.of());
        } else if (decisions.withheld(decision)) {
            String effect =
                    "It would move a headline, or may do so, and nobody but who decided it has approved it: it does"
                            + " nothing until another name stands in approved_by.";
            say(decision, State.UNAPPROVED, effect, List.of());
        } else if (decision.type() == DecisionType.RETIRE) {
            say(decision, State.APPLIED, "Decision " + decision.retires() + " is taken back.", List.of());
        }
    }

    private void accept(Decision decision) {
        List<FindingLine> near = lines.stream()
                .filter(line -> line.place().isOf(decision.request(), decision.force()))
                .toList();
        List<FindingLine> same = near.stream()
                .filter(line -> Accepted.of(line, sights.of(line)).isExpected(decision))
                .toList();
        if (same.isEmpty()) {
            boolean asks = near.stream().anyMatch(line -> AnswerKinds.mayAccept(line, decision.type()));
            say(
                    decision,
                    asks ? State.STALE : State.UNUSED,
                    "Nothing that was noticed in this run says what it expects: it was corrected, or has changed.",
                    List.of());
            return;
        }
        List<FindingLine> open = same.stream()
                .filter(line -> AnswerKinds.mayAccept(line, decision.type()))
                .toList();
        if (open.isEmpty()) {
            say(decision, State.UNUSED, "What it is about cannot be accepted in this way, or asks nothing.", List.of());
            return;
        }
        List<FindingLine> meant = open.size() == 1
                ? open
                : open.stream()
                        .filter(line -> SeenTexts.same(where(line), decision.where())
                                && (decision.file().isEmpty() || line.place().isIn(decision.file())))
                        .toList();
        if (meant.isEmpty()) {
            String effect = "What it expects stands in " + open.size()
                    + " places and none of them is where it was, so that nobody can tell which is meant.";
            say(decision, State.STALE, effect, List.of());
        } else {
            say(decision, State.APPLIED, "It stands as it is. No figure is moved by it.", meant);
        }
    }

    /** Where a finding is, as the column {@code where} has it: {@code Table 1!B7}; empty for a whole file. */
    public static String where(FindingLine line) {
        return Stream.of(Place.printed(line.place().sheet()), line.place().cell())
                .filter(text -> !text.isEmpty())
                .reduce((sheet, cell) -> sheet + "!" + cell)
                .orElse("");
    }

    private void own(Decision decision) {
        List<FindingLine> same = lines.stream()
                .filter(line -> line.code().equals(Finding.code(PlatformUnlisted.class))
                        && DecidedLabel.same(PlatformUnlisted.label(line), decision.expects()))
                .filter(line -> isAbout(decision, line.place()))
                .toList();
        if (same.isEmpty()) {
            say(decision, State.UNUSED, "No return in this run asks about this label.", List.of());
        } else {
            say(decision, State.APPLIED, "It is counted as a platform of its own. No figure is moved by it.", same);
        }
    }

    private static boolean isAbout(Decision decision, Place place) {
        return (decision.request().isEmpty() || place.isOf(decision.request()))
                && (decision.file().isEmpty() || place.isIn(decision.file()));
    }

    private void alias(Decision decision) {
        if (decision.becomes().equals(DecidedLabel.OWN)) {
            own(decision);
            return;
        }
        List<FindingLine> told = lines.stream()
                .filter(line -> line.code().equals(Finding.code(LabelDecided.class)))
                .filter(line -> LabelDecided.by(line, decision.id()))
                .toList();
        if (told.isEmpty()) {
            say(decision, State.UNUSED, "No return in this run has a cell with this label.", List.of());
        } else {
            long files = told.stream()
                    .map(line -> Place.printed(line.place().file()))
                    .distinct()
                    .count();
            say(
                    decision,
                    State.APPLIED,
                    "The label was read as \"" + decision.becomes() + "\" in " + files
                            + (files == 1 ? " file." : " files."),
                    List.of());
        }
    }

    private void say(Decision decision, State state, String effect, List<FindingLine> settled) {
        judged.add(new JudgedDecision(decision, state, effect, decision.dueForReview(asOf), settled));
    }
}
