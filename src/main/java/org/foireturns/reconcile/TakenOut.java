package org.foireturns.reconcile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.foireturns.model.Answer;
import org.foireturns.model.CellOutcome;
import org.foireturns.model.Evidence;
import org.foireturns.model.Observation;
import org.foireturns.model.Outcome;
import org.foireturns.model.Place;
import org.foireturns.model.Provenance;
import org.foireturns.model.Role;
import org.foireturns.model.SheetAccount;
import org.foireturns.model.finding.FindingLine;

/**
 * Takes counts and answers out of the evidence: each goes to the audit log, and its cells are set aside in the books.
 */
public final class TakenOut {
    private final Evidence evidence;
    private final ToIntFunction<Observation> cells;
    private final IdentityHashMap<Object, Outcome.Rejected> reasons = new IdentityHashMap<>();
    private final List<Object> order = new ArrayList<>();
    private final Map<Sheet, Map<CellOutcome, Integer>> moved = new LinkedHashMap<>();

    /**
     * Nothing is taken out yet.
     *
     * @param cells how many cells an observation accounts for
     */
    public TakenOut(Evidence evidence, ToIntFunction<Observation> cells) {
        this.evidence = evidence;
        this.cells = cells;
    }

    private record Sheet(String file, String name) {}

    /** Takes out one count, of those in the evidence; a second reason is not needed. */
    public void add(Observation cell, FindingLine why) {
        add(
                cell,
                place(cell),
                why,
                cell.role() == Role.DETAIL ? CellOutcome.ACCEPTED : CellOutcome.TOTAL,
                cells.applyAsInt(cell));
    }

    /** Takes out one answer. */
    public void add(Answer answer, FindingLine why) {
        add(answer, place(answer), why, CellOutcome.ACCEPTED, 1);
    }

    /** Where a count stands. */
    public static Place place(Observation cell) {
        return place(cell.request(), cell.force(), cell.provenance());
    }

    /** Where an answer stands. */
    public static Place place(Answer answer) {
        return place(answer.request(), answer.force(), answer.provenance());
    }

    private static Place place(String request, String force, Provenance at) {
        return Place.ofForce(request, force).at(at).saying(at.text());
    }

    /** Takes out one cell that was rejected: it is no gap in its table any more. */
    public void add(Outcome.Rejected cell, FindingLine why) {
        add(cell, cell.place(), why, CellOutcome.REJECTED, cell.cells());
    }

    private void add(Object what, Place place, FindingLine why, CellOutcome was, int size) {
        if (reasons.containsKey(what)) {
            return;
        }
        Outcome.Reason reason = Outcome.Reason.of(why, place);
        reasons.put(what, new Outcome.Rejected(place, List.of(reason), size));
        order.add(what);
        moved.computeIfAbsent(
                        new Sheet(Place.printed(place.file()), Place.printed(place.sheet())),
                        sheet -> new EnumMap<>(CellOutcome.class))
                .merge(was, size, Integer::sum);
    }

    /** The evidence without what was taken out of it. */
    public Evidence rest(List<FindingLine> findings) {
        if (order.isEmpty()) {
            return evidence;
        }
        List<Outcome.Rejected> rejected = new ArrayList<>(evidence.rejected());
        rejected.removeIf(reasons::containsKey);
        order.forEach(what -> rejected.add(reasons.get(what)));
        rejected.sort(Comparator.comparing(Outcome.Rejected::place));
        List<FindingLine> lines = new ArrayList<>(evidence.findings());
        lines.addAll(findings);
        Collections.sort(lines);
        return new Evidence(
                evidence.returns(),
                evidence.observations().stream()
                        .filter(cell -> !reasons.containsKey(cell))
                        .toList(),
                evidence.answers().stream()
                        .filter(answer -> !reasons.containsKey(answer))
                        .toList(),
                evidence.refusals(),
                rejected,
                evidence.setAside(),
                evidence.accounts().stream().map(this::account).toList(),
                lines);
    }

    private SheetAccount account(SheetAccount account) {
        Map<CellOutcome, Integer> out = moved.get(new Sheet(account.file(), account.sheet()));
        if (out == null) {
            return account;
        }
        Map<CellOutcome, Integer> outcomes = new EnumMap<>(CellOutcome.class);
        outcomes.putAll(account.outcomes());
        out.forEach((outcome, size) -> {
            outcomes.merge(outcome, -size, Integer::sum);
            outcomes.merge(CellOutcome.SET_ASIDE, size, Integer::sum);
        });
        return new SheetAccount(account.file(), account.sheet(), account.nonBlank(), outcomes);
    }
}
