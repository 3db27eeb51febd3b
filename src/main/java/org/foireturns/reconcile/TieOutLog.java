package org.foireturns.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.foireturns.model.Forces;
import org.foireturns.model.Observation;
import org.foireturns.model.Period;
import org.foireturns.model.Place;
import org.foireturns.model.Provenance;
import org.foireturns.model.Range;
import org.foireturns.model.finding.AddsUpWithSuppression;
import org.foireturns.model.finding.DoesNotAddUp;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.model.finding.PartsExceedTotal;
import org.foireturns.model.finding.PlatformsFallShort;
import org.foireturns.model.finding.TotalCountsMissing;
import org.foireturns.model.finding.TotalSkipsSuppressed;
import org.foireturns.model.finding.UnitsDiffer;
import org.foireturns.reconcile.TieOut.Side;

/** The comparisons made on one force's return, and what is to be said about them. */
final class TieOutLog {
    private final String request;
    private final String force;
    private final String name;
    private final List<TieOut> tieOuts = new ArrayList<>();
    /** Those of the tie-outs, by place in the list, whose sides must be the same number. */
    private final List<Integer> tied = new ArrayList<>();

    private final List<FindingLine> findings = new ArrayList<>();

    TieOutLog(String request, String force, Forces forces) {
        this.request = request;
        this.force = force;
        this.name = forces.name(force);
    }

    List<TieOut> tieOuts() {
        return List.copyOf(tieOuts);
    }

    List<FindingLine> findings() {
        return List.copyOf(findings);
    }

    /** Compares a total with what must be the same number. */
    void same(Period period, String check, Side total, Side parts) {
        tied.add(tieOuts.size());
        equal(period, check, total, parts);
    }

    private void equal(Period period, String check, Side total, Side parts) {
        switch (log(period, check, total, Relation.EQUALS, parts)) {
            case ADDS_UP -> {}
            case COULD_ADD_UP ->
                say(new AddsUpWithSuppression(
                        place(total),
                        name,
                        period.words(),
                        total.words(),
                        total.value().words(),
                        parts.words(),
                        parts.value().words()));
            case DOES_NOT_ADD_UP ->
                say(new DoesNotAddUp(
                        place(total),
                        name,
                        period.words(),
                        total.words(),
                        total.value().words(),
                        parts.words(),
                        parts.value().words(),
                        total.value().gap(parts.value())));
        }
    }

    /**
     * Looks at all sums together: each may be possible by itself while withheld counts cannot make all of them right.
     * The first that does not fit those before it does not add up.
     */
    void together() {
        SumSystem system = new SumSystem();
        Map<Observation, Integer> unknowns = new HashMap<>();
        for (int i : tied) {
            TieOut tieOut = tieOuts.get(i);
            if (tieOut.verdict() == Verdict.COULD_ADD_UP) {
                List<Integer> left = unknowns(tieOut.left(), system, unknowns);
                List<Integer> right = unknowns(tieOut.right(), system, unknowns);
                long distance = system.distance(left, right);
                if (distance == 0) {
                    system.tie(left, right);
                } else {
                    tieOuts.set(i, tieOut.missedBy(distance));
                    say(contradiction(tieOut, distance));
                }
            }
        }
    }

    private static List<Integer> unknowns(Side side, SumSystem system, Map<Observation, Integer> known) {
        List<Integer> found = new ArrayList<>();
        Range sum = Range.ZERO;
        for (Observation cell : side.cells()) {
            if (cell.count().held()) {
                Range range = Range.of(cell.count());
                found.add(known.computeIfAbsent(cell, each -> system.unknown(range)));
                sum = sum.plus(range);
            }
        }
        if (!sum.equals(side.value())) {
            found.add(system.unknown(new Range(0, null)));
        }
        return found;
    }

    private DoesNotAddUp contradiction(TieOut tieOut, long distance) {
        return new DoesNotAddUp(
                place(tieOut.left()),
                name,
                tieOut.period().words(),
                tieOut.left().words(),
                tieOut.left().value().words(),
                tieOut.right().words() + ", with the other totals of the return in mind,",
                tieOut.right().value().words(),
                distance);
    }

    /** Compares a total with its parts by platform, which may be more because one offence may name several. */
    void platforms(Period period, String check, Side total, Side parts) {
        Long most = total.value().upper();
        if (most == null || parts.value().lower() <= most) {
            equal(period, check, total, parts);
            return;
        }
        say(exceeding(period, total, parts));
    }

    private PartsExceedTotal exceeding(Period period, Side total, Side parts) {
        return new PartsExceedTotal(
                place(total),
                name,
                period.words(),
                total.words(),
                total.value().words(),
                parts.words(),
                parts.value().words());
    }

    /** Looks at the times platforms were named, which may be more than the offences and should not be fewer. */
    void mentions(Period period, Side total, Side parts) {
        Long most = total.value().upper();
        Long named = parts.value().upper();
        if (most != null && parts.value().lower() > most) {
            say(exceeding(period, total, parts));
        } else if (named != null && named < total.value().lower()) {
            say(new PlatformsFallShort(
                    place(total),
                    name,
                    period.words(),
                    total.words(),
                    total.value().words(),
                    parts.words(),
                    parts.value().words(),
                    total.value().lower() - named));
        }
    }

    /** Compares offences with victims, which need not be equal. */
    void units(Period period, String check, Side offences, Side victims) {
        if (offences.value().meets(victims.value())) {
            equal(period, check, offences, victims);
            return;
        }
        log(period, check, offences, Relation.AT_MOST, victims);
        say(new UnitsDiffer(
                place(offences),
                name,
                period.words(),
                offences.words(),
                offences.value().words(),
                victims.words(),
                victims.value().words()));
    }

    /** Records a total that counts what is hidden as 0, so that it agrees with its parts in its own way. */
    void skips(Period period, String check, Side total, Side parts) {
        tieOuts.add(new TieOut(request, force, period, check, total, Relation.EQUALS, parts, Verdict.COULD_ADD_UP, 0));
        say(new TotalSkipsSuppressed(
                place(total), name, period.words(), total.words(), total.value().words()));
    }

    /** Tells of a total that is what its parts with a number come to although others have none. */
    void missing(Period period, Side total, List<Observation> parts) {
        List<Observation> without =
                parts.stream().filter(part -> !part.count().held()).toList();
        List<Observation> held =
                parts.stream().filter(part -> part.count().held()).toList();
        if (!without.isEmpty() && !held.isEmpty() && Counts.sum(held).equals(total.value())) {
            say(new TotalCountsMissing(
                    place(total),
                    name,
                    period.words(),
                    total.words(),
                    total.value().words(),
                    String.join(", ", Runs.of(without))));
        }
    }

    private Verdict log(Period period, String check, Side left, Relation relation, Side right) {
        Verdict verdict = Sides.verdict(left.value(), relation, right.value());
        long difference = Sides.difference(left.value(), relation, right.value());
        tieOuts.add(new TieOut(request, force, period, check, left, relation, right, verdict, difference));
        return verdict;
    }

    private void say(Finding finding) {
        findings.add(FindingLine.of(finding));
    }

    private Place place(Side side) {
        Provenance at = side.cells().get(0).provenance();
        return new Place(request, force, at.file(), at.sheet(), at.cells().toString(), "");
    }
}
