package org.foireturns.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.foireturns.model.Forces;
import org.foireturns.model.Observation;
import org.foireturns.model.Period;
import org.foireturns.model.Place;
import org.foireturns.model.Unit;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.model.finding.OnlyVictimsCounted;
import org.foireturns.model.finding.PlatformsNotSaid;
import org.foireturns.model.finding.SeveralPlatforms;
import org.foireturns.model.finding.TotalCountsMissing;
import org.foireturns.model.finding.TotalSkipsSuppressed;
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
    /** By period the total that platforms, counted as offences, come to more than. */
    private final Map<Period, Beside> excesses = new TreeMap<>();
    /** By period the total of which platforms leave a part unsaid. */
    private final Map<Period, Beside> gaps = new TreeMap<>();

    /** By period the total of a return that counts no offences. */
    private final Map<Period, Side> victims = new TreeMap<>();

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
        Compared two = compared(period, total, parts);
        switch (log(period, check, total, Relation.EQUALS, parts)) {
            case ADDS_UP -> {}
            case COULD_ADD_UP -> say(two.addUpWithSuppression());
            case DOES_NOT_ADD_UP -> say(two.doNotAddUp());
        }
    }

    /** Looks at all sums together, once all are recorded: each may be possible by itself, and not all of them. */
    void together() {
        SumsTogether.impossible(tied.stream().map(tieOuts::get).toList()).forEach((tieOut, distance) -> {
            tieOuts.set(tieOuts.indexOf(tieOut), tieOut.missedBy(distance));
            say(compared(tieOut.period(), tieOut.left(), tieOut.right()).contradict(distance));
        });
    }

    /**
     * Compares a total with its parts by platform, which may be more because one offence may name several, and fewer
     * where no line is for those whose platform is unknown.
     *
     * @param all whether the total is surely that of all offences, so that it may hold more than the platforms named
     */
    void platforms(Period period, String check, Side total, Side parts, boolean all) {
        Long most = total.value().upper();
        if (most == null || parts.value().lower() <= most) {
            if (all && !total.value().meets(parts.value()) && !namesUnknownPlatforms(parts)) {
                log(period, check, parts, Relation.AT_MOST, total);
                gaps.putIfAbsent(period, new Beside(total, parts));
                return;
            }
            equal(period, check, total, parts);
            return;
        }
        say(compared(period, total, parts).exceed());
        if (parts.cells().stream().allMatch(cell -> cell.unit() == Unit.OFFENCES)) {
            excesses.putIfAbsent(period, new Beside(total, parts));
        }
    }

    private static boolean namesUnknownPlatforms(Side parts) {
        return parts.cells().stream().anyMatch(cell -> cell.platform().equals(Observation.UNKNOWN_PLATFORM));
    }

    /** Asks once what it means that platforms come to more than all offences, in whichever periods they do. */
    void severalPlatforms() {
        excesses.values().stream()
                .findFirst()
                .ifPresent(first -> say(new SeveralPlatforms(
                        place(first.total()),
                        name,
                        excesses.entrySet().stream()
                                .map(each -> each.getKey().words() + " "
                                        + each.getValue().words())
                                .collect(Collectors.joining("; ")))));
    }

    /** Asks once about the offences whose platform is not said, in whichever periods there are some. */
    void platformsNotSaid() {
        gaps.values().stream()
                .findFirst()
                .ifPresent(first -> say(new PlatformsNotSaid(
                        place(first.total()),
                        name,
                        ComparisonWords.list(gaps.entrySet().stream()
                                .map(each -> ComparisonWords.lacking(
                                        each.getKey(),
                                        each.getValue().total().value(),
                                        each.getValue().parts().value()))
                                .toList()))));
    }

    /** Records what stands as the total of all offences in a period; one that is hidden altogether is no number. */
    void total(Period period, Side total) {
        if (total.value().upper() != null && total.cells().stream().allMatch(cell -> cell.unit() == Unit.VICTIMS)) {
            victims.put(period, total);
        }
    }

    /** Asks once about the totals that are of victims, in whichever periods they are. */
    void onlyVictims() {
        victims.values().stream()
                .findFirst()
                .ifPresent(first -> say(new OnlyVictimsCounted(
                        place(first),
                        name,
                        ComparisonWords.list(victims.entrySet().stream()
                                .map(each -> each.getValue().value().words() + " in "
                                        + each.getKey().words())
                                .toList()))));
    }

    /** Looks at the times platforms were named, which may be more than the offences and should not be fewer. */
    void mentions(Period period, Side total, Side parts) {
        Long most = total.value().upper();
        Long named = parts.value().upper();
        if (most != null && parts.value().lower() > most) {
            say(compared(period, total, parts).exceed());
        } else if (named != null && named < total.value().lower()) {
            say(compared(period, total, parts).fallShort(total.value().lower() - named));
        }
    }

    /** Compares offences with victims, which need not be equal. */
    void units(Period period, String check, Side offences, Side victims) {
        if (offences.value().meets(victims.value())) {
            equal(period, check, offences, victims);
            return;
        }
        log(period, check, offences, Relation.AT_MOST, victims);
        if (offences.value().lower() > victims.value().lower() && namesTheUnknown(victims)) {
            say(compared(period, offences, victims).victimsFallShort());
            return;
        }
        say(compared(period, offences, victims).unitsDiffer());
    }

    /** Whether victims of whom the force knows nothing have a cell of their own, so that none is left out for that. */
    private static boolean namesTheUnknown(Side victims) {
        return victims.cells().stream().anyMatch(cell -> cell.victimGender() == VictimGender.UNKNOWN)
                || victims.cells().stream()
                        .anyMatch(cell -> cell.victimGender() == VictimGender.ALL
                                && cell.victimAge().equals(VictimAge.UNKNOWN));
    }

    /** Asks about a total that is made in another way than those beside it. */
    void unlike(Period period, Side total, Side parts, int others) {
        say(compared(period, total, parts).unlike(others));
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

    private Compared compared(Period period, Side total, Side parts) {
        return new Compared(place(total), name, period, total, parts);
    }

    private void say(Finding finding) {
        findings.add(FindingLine.of(finding));
    }

    private Place place(Side side) {
        return Place.ofForce(request, force).at(side.cells().get(0).provenance());
    }

    private record Beside(Side total, Side parts) {
        String words() {
            return "%s against %s"
                    .formatted(parts.value().words(), total.value().words());
        }
    }
}
