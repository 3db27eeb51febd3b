package org.foireturns.decisions;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.foireturns.decisions.DecidedEvidence.Told;
import org.foireturns.decisions.JudgedDecision.State;
import org.foireturns.model.Answer;
import org.foireturns.model.CellOutcome;
import org.foireturns.model.Evidence;
import org.foireturns.model.Outcome;
import org.foireturns.model.Place;
import org.foireturns.model.Provenance;
import org.foireturns.model.SheetAccount;
import org.foireturns.model.Spot;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.model.finding.NumberDecided;

/** Applies decisions on who the youngest victim was, in cells that answer so and were not understood. */
final class DecidedYoungest {
    private Evidence evidence;
    private final List<Told> told = new ArrayList<>();

    DecidedYoungest(Evidence evidence) {
        this.evidence = evidence;
    }

    Evidence evidence() {
        return evidence;
    }

    List<Told> told() {
        return List.copyOf(told);
    }

    /** Whether a decision is about such a cell. */
    static boolean isAbout(Decision decision) {
        return decision.type() == DecisionType.SET_VALUE
                && DecidedAge.of(decision.becomes()).isPresent();
    }

    /** What a decision about a cell that was rejected expects; none where it does not answer who the youngest was. */
    static Optional<String> seen(Outcome.Rejected rejected) {
        return rejected.reasons().stream().anyMatch(reason -> reason.code().equals(DecidedAge.CODE))
                ? Optional.of(DecidedAge.SEEN + rejected.place().text())
                : Optional.empty();
    }

    void judge(Decision decision) {
        List<Outcome.Rejected> own = evidence.rejected().stream()
                .filter(cell -> seen(cell).isPresent() && cell.place().isOf(decision.request(), decision.force()))
                .toList();
        List<Outcome.Rejected> same = own.stream()
                .filter(cell -> SeenTexts.same(seen(cell).orElse(""), decision.expects()))
                .toList();
        List<Outcome.Rejected> meant = same.size() < 2
                ? same
                : same.stream()
                        .filter(cell -> cell.place().isIn(decision.file())
                                && SeenTexts.same(
                                        Place.printed(cell.place().sheet()) + "!"
                                                + cell.place().cell(),
                                        decision.where()))
                        .toList();
        Optional<Spot> spot = meant.size() == 1 ? meant.get(0).place().spot() : Optional.empty();
        if (spot.isPresent()) {
            answer(decision, meant.get(0), spot.get());
        } else {
            told.add(new Told(
                    decision,
                    own.isEmpty() ? State.UNUSED : State.STALE,
                    own.isEmpty()
                            ? "No return in this run has such a cell."
                            : "It expects \"" + decision.expects() + "\", and no one cell holds that now.",
                    List.of()));
        }
    }

    private void answer(Decision decision, Outcome.Rejected cell, Spot at) {
        DecidedAge age = DecidedAge.of(decision.becomes()).orElseThrow();
        Place place = cell.place();
        String sha = evidence.returns().stream()
                .filter(each -> each.file().name().equals(at.file()))
                .map(each -> each.file().sha256())
                .findFirst()
                .orElse("");
        Answer answer = new Answer(
                decision.request(),
                decision.force(),
                age.period(),
                Answer.YOUNGEST_VICTIM,
                Integer.toString(age.age()),
                age.gender(),
                new Provenance(at.file(), sha, at.sheet(), at.cells(), MadeCounts.told(place.text(), decision)));
        FindingLine note = FindingLine.of(new NumberDecided(place, place.text(), decision.becomes(), decision.id()));
        List<FindingLine> settled = evidence.findings().stream()
                .filter(line -> AnswerKinds.asks(line)
                        && line.place().besides(place)
                        && line.place().cell().equals(place.cell()))
                .toList();
        evidence = new Evidence(
                evidence.returns(),
                evidence.observations(),
                Stream.concat(evidence.answers().stream(), Stream.of(answer)).toList(),
                evidence.refusals(),
                evidence.rejected().stream().filter(each -> !each.equals(cell)).toList(),
                evidence.setAside(),
                evidence.accounts().stream()
                        .map(account -> account.file().equals(at.file())
                                        && account.sheet().equals(at.sheet())
                                ? counted(account)
                                : account)
                        .toList(),
                Stream.concat(evidence.findings().stream(), Stream.of(note))
                        .sorted()
                        .toList());
        told.add(new Told(
                decision, State.APPLIED, "The youngest victim is taken as " + decision.becomes() + ".", settled));
    }

    private static SheetAccount counted(SheetAccount account) {
        Map<CellOutcome, Integer> outcomes = new EnumMap<>(CellOutcome.class);
        outcomes.putAll(account.outcomes());
        outcomes.merge(CellOutcome.REJECTED, -1, Integer::sum);
        outcomes.merge(CellOutcome.ACCEPTED, 1, Integer::sum);
        return new SheetAccount(account.file(), account.sheet(), account.nonBlank(), outcomes);
    }
}
