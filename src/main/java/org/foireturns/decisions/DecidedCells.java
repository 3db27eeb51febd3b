package org.foireturns.decisions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.foireturns.decisions.DecidedEvidence.Told;
import org.foireturns.decisions.JudgedDecision.State;
import org.foireturns.model.CellOutcome;
import org.foireturns.model.Count;
import org.foireturns.model.Evidence;
import org.foireturns.model.Observation;
import org.foireturns.model.Outcome;
import org.foireturns.model.Place;
import org.foireturns.model.Role;
import org.foireturns.model.SheetAccount;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.model.finding.NumberDecided;

/** Applies decisions about single cells, and about what a sign stands for in a file. */
final class DecidedCells {
    private final Evidence read;
    private final MadeCounts made;
    private final Map<CellSeen, Object> cells = new HashMap<>();
    private final Map<Object, Observation> changed = new HashMap<>();
    private final List<FindingLine> notes = new ArrayList<>();
    private final List<Told> told = new ArrayList<>();

    DecidedCells(Evidence read, UnaryOperator<String> offence) {
        this.read = read;
        this.made = new MadeCounts(new CountsBeside(read.observations()), offence);
        read.observations().forEach(cell -> CellSeen.of(cell).ifPresent(seen -> cells.put(seen, cell)));
        read.rejected().forEach(cell -> CellSeen.of(cell).ifPresent(seen -> cells.put(seen, cell)));
    }

    List<Told> told() {
        return List.copyOf(told);
    }

    void judge(Decision decision) {
        List<CellSeen> own = cells.keySet().stream()
                .filter(cell -> cell.isOf(decision))
                .sorted(Comparator.comparing((CellSeen cell) -> cell.spot().file())
                        .thenComparing(cell -> cell.spot().sheet())
                        .thenComparing(cell -> cell.spot().cells().first()))
                .toList();
        if (decision.type() == DecisionType.TREAT_AS) {
            treat(decision, own);
        } else {
            set(decision, own);
        }
    }

    private void set(Decision decision, List<CellSeen> own) {
        List<CellSeen> same = own.stream()
                .filter(cell -> SeenTexts.same(cell.words(), decision.expects()))
                .toList();
        if (same.isEmpty()) {
            same = own.stream()
                    .filter(cell -> SeenTexts.same(cell.text(), decision.expects()) && stands(cell, decision))
                    .toList();
        }
        if (same.size() > 1) {
            same = same.stream().filter(cell -> stands(cell, decision)).toList();
        }
        List<CellSeen> named =
                same.stream().filter(cell -> cell.isIn(decision.file())).toList();
        List<CellSeen> meant = same.size() > 1 ? named : same;
        if (meant.size() == 1) {
            change(decision, meant);
            return;
        }
        Optional<CellSeen> there = own.stream()
                .filter(cell -> decision.expects().startsWith(cell.meaning()) || stands(cell, decision))
                .findFirst();
        say(
                decision,
                there.isPresent() ? State.STALE : State.UNUSED,
                there.map(cell -> "It expects \"" + decision.expects() + "\", and in " + cell.where() + " of "
                                + cell.spot().file() + " there is now \"" + cell.words() + "\".")
                        .orElse("No return in this run has such a cell."),
                List.of());
    }

    private static boolean stands(CellSeen cell, Decision decision) {
        return SeenTexts.same(cell.where(), decision.where());
    }

    private void treat(Decision decision, List<CellSeen> own) {
        List<CellSeen> holding = own.stream()
                .filter(cell -> SeenTexts.same(cell.text(), decision.expects()))
                .filter(cell ->
                        decision.where().isEmpty() || cell.spot().sheet().equals(decision.where()))
                .toList();
        List<String> files =
                holding.stream().map(cell -> cell.spot().file()).distinct().toList();
        List<CellSeen> meant = files.size() == 1
                ? holding
                : holding.stream().filter(cell -> cell.isIn(decision.file())).toList();
        if (!meant.isEmpty()) {
            change(decision, meant);
            return;
        }
        boolean there = own.stream().anyMatch(cell -> cell.isIn(decision.file()));
        say(
                decision,
                there ? State.STALE : State.UNUSED,
                there
                        ? "No value cell of " + decision.file() + " holds \"" + decision.expects() + "\" any more."
                        : "No return in this run has such a cell.",
                List.of());
    }

    private void change(Decision decision, List<CellSeen> meant) {
        Count count = DecidedCount.of(decision.becomes()).orElseThrow();
        List<FindingLine> settled = new ArrayList<>();
        int done = 0;
        int single = 0;
        for (CellSeen cell : meant) {
            Object was = Objects.requireNonNull(cells.get(cell));
            if (changed.containsKey(was)) {
                single++;
                continue;
            }
            Optional<Observation> is = was instanceof Observation counted
                    ? Optional.of(made.with(counted, count, decision))
                    : made.of(cell, count, decision);
            if (is.isEmpty()) {
                continue;
            }
            changed.put(was, is.get());
            done++;
            Place place = cell.place();
            notes.add(FindingLine.of(new NumberDecided(place, cell.text(), decision.becomes(), decision.id())));
            settled.addAll(settledAt(place));
        }
        int left = meant.size() - done - single;
        String alone = left == 0 ? "" : " Nothing beside " + count(left) + " says what a number there counts.";
        if (done == 0) {
            say(
                    decision,
                    State.UNUSED,
                    single == 0 ? alone.strip() : "Each such cell is decided by itself.",
                    List.of());
        } else {
            say(decision, State.APPLIED, count(done) + " taken as " + decision.becomes() + "." + alone, settled);
        }
    }

    private static String count(int cells) {
        return cells == 1 ? "1 cell" : cells + " cells";
    }

    private List<FindingLine> settledAt(Place place) {
        Predicate<Place> here = other -> other.besides(place) && Objects.equals(other.cells(), place.cells());
        return read.findings().stream()
                .filter(line -> AnswerKinds.asks(line) && here.test(line.place()))
                .toList();
    }

    Evidence evidence() {
        if (changed.isEmpty()) {
            return read;
        }
        List<Outcome.Rejected> rest = read.rejected().stream()
                .filter(cell -> !changed.containsKey(cell))
                .toList();
        List<Observation> counted = Stream.concat(
                        read.observations().stream().map(cell -> changed.getOrDefault(cell, cell)),
                        read.rejected().stream().filter(changed::containsKey).map(changed::get))
                .toList();
        return new Evidence(
                read.returns(),
                counted,
                read.answers(),
                read.refusals(),
                rest,
                read.setAside(),
                read.accounts().stream().map(this::account).toList(),
                Stream.concat(read.findings().stream(), notes.stream()).sorted().toList());
    }

    private SheetAccount account(SheetAccount account) {
        Map<CellOutcome, Integer> outcomes = new EnumMap<>(CellOutcome.class);
        outcomes.putAll(account.outcomes());
        changed.forEach((was, is) -> {
            boolean here = is.provenance().file().equals(account.file())
                    && is.provenance().sheet().equals(account.sheet());
            if (here && was instanceof Outcome.Rejected) {
                outcomes.merge(CellOutcome.REJECTED, -1, Integer::sum);
                outcomes.merge(is.role() == Role.DETAIL ? CellOutcome.ACCEPTED : CellOutcome.TOTAL, 1, Integer::sum);
            }
        });
        return new SheetAccount(account.file(), account.sheet(), account.nonBlank(), outcomes);
    }

    private void say(Decision decision, State state, String effect, List<FindingLine> settled) {
        told.add(new Told(decision, state, effect, settled));
    }
}
