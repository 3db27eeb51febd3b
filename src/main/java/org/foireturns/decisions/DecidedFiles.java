package org.foireturns.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.foireturns.decisions.DecidedEvidence.Told;
import org.foireturns.decisions.JudgedDecision.State;
import org.foireturns.model.CellRange;
import org.foireturns.model.Evidence;
import org.foireturns.model.Observation;
import org.foireturns.model.Place;
import org.foireturns.model.ReturnSummary;
import org.foireturns.model.Unit;
import org.foireturns.model.finding.FileAssigned;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.model.finding.LeftOutAsDecided;
import org.foireturns.model.finding.UnitDecided;
import org.foireturns.reconcile.TakenOut;
import org.jspecify.annotations.Nullable;

/** Applies decisions about whole files and parts of sheets; each is bound to what the file holds, not to its name. */
final class DecidedFiles {
    private final ToIntFunction<Observation> cells;
    private final Map<Observation, Integer> sizes;
    private final List<Told> told = new ArrayList<>();
    private Evidence evidence;

    /** @param sizes takes how many cells a changed observation accounts for */
    DecidedFiles(Evidence evidence, ToIntFunction<Observation> cells, Map<Observation, Integer> sizes) {
        this.evidence = evidence;
        this.cells = cells;
        this.sizes = sizes;
    }

    Evidence evidence() {
        return evidence;
    }

    List<Told> told() {
        return List.copyOf(told);
    }

    void judge(Decision decision) {
        String[] hashes = decision.expects().split(" and ", -1);
        BoundFile bound = BoundFile.of(evidence.returns(), decision.file(), hashes[0]);
        Optional<ReturnSummary> found = bound.found();
        if (found.isEmpty()) {
            say(decision, bound.state(), bound.why());
            return;
        }
        ReturnSummary file = found.get();
        switch (decision.type()) {
            case IGNORE_RANGE -> ignore(decision, file);
            case SUPERSEDE_FILE -> supersede(decision, file, hashes);
            case UNIT -> unit(decision, file);
            default -> leaveOut(decision, file, file.file().baseName(), place -> true);
        }
    }

    /** Judges a decision that held when the file was read. */
    void assigned(Decision decision) {
        BoundFile bound = BoundFile.of(evidence.returns(), decision.file(), decision.expects());
        boolean told = evidence.findings().stream()
                .anyMatch(line ->
                        line.code().equals(Finding.code(FileAssigned.class)) && FileAssigned.by(line, decision.id()));
        if (told) {
            say(decision, State.APPLIED, "The file is taken as an answer " + decision.belongs() + ".");
        } else {
            say(
                    decision,
                    bound.found().isEmpty() ? bound.state() : State.UNUSED,
                    bound.found().isEmpty() ? bound.why() : "The file is taken as such in any case.");
        }
    }

    private void supersede(Decision decision, ReturnSummary file, String[] hashes) {
        BoundFile other = BoundFile.of(evidence.returns(), decision.becomes(), hashes.length > 1 ? hashes[1] : "");
        boolean sameSender = other.found()
                .filter(kept -> kept.file().request().equals(file.file().request())
                        && kept.force() != null
                        && kept.force().equals(file.force())
                        && !kept.equals(file))
                .isPresent();
        if (other.found().isEmpty()) {
            say(decision, other.state(), other.why());
        } else if (!sameSender) {
            say(decision, State.UNUSED, "The two files are not of one force and one request.");
        } else {
            leaveOut(decision, file, file.file().baseName(), place -> true);
        }
    }

    private void ignore(Decision decision, ReturnSummary file) {
        int mark = decision.where().lastIndexOf('!');
        String sheet = decision.where().substring(0, mark);
        CellRange range = CellRange.parse(decision.where().substring(mark + 1));
        leaveOut(
                decision,
                file,
                file.file().baseName() + ", " + decision.where(),
                place -> sheet.equals(place.sheet()) && inside(place.cells(), range));
    }

    private static boolean inside(@Nullable CellRange own, CellRange range) {
        return own != null && range.contains(own.first()) && range.contains(own.last());
    }

    private void leaveOut(Decision decision, ReturnSummary file, String what, Predicate<Place> meant) {
        String name = file.file().name();
        Place of = Place.ofFile(file.file(), file.force());
        FindingLine why = FindingLine.of(new LeftOutAsDecided(of, what, decision.id()));
        TakenOut leftOut = new TakenOut(evidence, cells);
        Predicate<Place> here = place -> place.isIn(name) && meant.test(place);
        List<Observation> counts = evidence.observations().stream()
                .filter(cell -> here.test(TakenOut.place(cell)))
                .toList();
        counts.forEach(cell -> leftOut.add(cell, why));
        evidence.answers().stream()
                .filter(answer -> here.test(TakenOut.place(answer)))
                .forEach(answer -> leftOut.add(answer, why));
        evidence.rejected().stream().filter(cell -> here.test(cell.place())).forEach(cell -> leftOut.add(cell, why));
        List<FindingLine> settled = evidence.findings().stream()
                .filter(line -> AnswerKinds.asks(line) && here.test(line.place()))
                .toList();
        if (counts.isEmpty() && settled.isEmpty()) {
            say(decision, State.UNUSED, "Nothing of it is counted or asked about in any case.");
            return;
        }
        Evidence rest = leftOut.rest(List.of(why));
        evidence = new Evidence(
                rest.returns(),
                rest.observations(),
                rest.answers(),
                rest.refusals().stream()
                        .filter(refusal -> !here.test(refusal.place()))
                        .toList(),
                rest.rejected(),
                rest.setAside(),
                rest.accounts(),
                rest.findings());
        say(decision, State.APPLIED, what + " counts nowhere.", settled);
    }

    private void unit(Decision decision, ReturnSummary file) {
        Unit unit = Unit.of(decision.becomes().toLowerCase(Locale.ROOT));
        List<Observation> counted = new ArrayList<>();
        int changed = 0;
        for (Observation cell : evidence.observations()) {
            boolean meant = cell.provenance().file().equals(file.file().name())
                    && (decision.where().isEmpty() || cell.provenance().sheet().equals(decision.where()))
                    && cell.unit() != unit;
            counted.add(meant ? as(unit, cell) : cell);
            changed += meant ? 1 : 0;
        }
        if (changed == 0) {
            say(decision, State.UNUSED, "No number there counts anything else in any case.");
            return;
        }
        String what = file.file().baseName() + (decision.where().isEmpty() ? "" : ", " + decision.where());
        List<FindingLine> findings = new ArrayList<>(evidence.findings());
        findings.add(FindingLine.of(
                new UnitDecided(Place.ofFile(file.file(), file.force()), what, decision.becomes(), decision.id())));
        evidence = new Evidence(
                evidence.returns(),
                counted,
                evidence.answers(),
                evidence.refusals(),
                evidence.rejected(),
                evidence.setAside(),
                evidence.accounts(),
                findings.stream().sorted().toList());
        say(decision, State.APPLIED, what + " counts " + decision.becomes() + ".");
    }

    private Observation as(Unit unit, Observation cell) {
        Observation changed = cell.in(unit);
        sizes.put(changed, cells.applyAsInt(cell));
        return changed;
    }

    private void say(Decision decision, State state, String effect) {
        say(decision, state, effect, List.of());
    }

    private void say(Decision decision, State state, String effect, List<FindingLine> settled) {
        told.add(new Told(decision, state, effect, settled));
    }
}
