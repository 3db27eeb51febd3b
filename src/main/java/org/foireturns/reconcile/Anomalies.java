package org.foireturns.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.foireturns.model.Dimension;
import org.foireturns.model.Forces;
import org.foireturns.model.Observation;
import org.foireturns.model.Period;
import org.foireturns.model.PeriodKind;
import org.foireturns.model.Place;
import org.foireturns.model.Role;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.model.finding.Jump;
import org.foireturns.model.finding.LooksRounded;
import org.foireturns.model.finding.PlatformsEqualTotal;

/** Numbers that break no rule and still look wrong; each is a question, never an error. */
final class Anomalies {
    /** Fewer years are no history. */
    private static final int HISTORY = 4;
    /** Small numbers jump by chance; by this much a jump must exceed its factor. */
    private static final long CHANCE = 10;
    /** Fewer counts may all be multiples of five by chance. */
    private static final int MANY = 10;

    private static final long FIVE = 5;

    private final Standings standings;
    private final Forces forces;
    private final List<FindingLine> findings = new ArrayList<>();

    private Anomalies(Standings standings, Forces forces) {
        this.standings = standings;
        this.forces = forces;
    }

    static List<FindingLine> of(List<Folder> folders, Standings standings, Forces forces) {
        Anomalies all = new Anomalies(standings, forces);
        List<String> senders =
                folders.stream().map(Folder::force).distinct().sorted().toList();
        standings.offences().forEach(offence -> senders.forEach(force -> all.jumps(offence, force)));
        folders.forEach(all::rounded);
        folders.forEach(all::platforms);
        all.findings.addAll(CopiedCounts.of(folders, forces));
        return List.copyOf(all.findings);
    }

    /** A year above one and a half times all others, or below half of them, and by more than chance. */
    private void jumps(String offence, String force) {
        TreeMap<Period, Standing> years = new TreeMap<>();
        for (String request : standings.about(offence)) {
            for (Period period : standings.periods(request, force)) {
                if (period.kind() == PeriodKind.FINANCIAL_YEAR) {
                    total(request, force, period).ifPresent(number -> years.put(period, number));
                }
            }
        }
        years.forEach((period, number) -> {
            List<Long> others = years.entrySet().stream()
                    .filter(other -> !other.getKey().equals(period))
                    .map(other -> other.getValue().value().lower())
                    .sorted()
                    .toList();
            if (others.size() >= HISTORY) {
                long value = number.value().lower();
                long least = others.get(0);
                long most = others.get(others.size() - 1);
                if (2 * value > 3 * most + 2 * CHANCE || 2 * (value + CHANCE) < least) {
                    say(new Jump(
                            place(number.request(), force, number.cells().get(0)),
                            forces.name(force),
                            period.words(),
                            value,
                            others.size(),
                            least,
                            most));
                }
            }
        });
    }

    private Optional<Standing> total(String request, String force, Period period) {
        return standings.answer(request, force, period, Dimension.TOTAL).stream()
                .flatMap(answer -> answer.parts().stream())
                .filter(number -> number.value().exact())
                .findFirst();
    }

    private void rounded(Folder folder) {
        List<Observation> counts = folder.kept().stream()
                .filter(cell -> cell.role() == Role.DETAIL && !Rejections.ofRows(cell))
                .filter(cell -> Objects.requireNonNullElse(cell.count().value(), 0L) > 0)
                .toList();
        boolean round = counts.stream()
                .allMatch(cell -> Objects.requireNonNull(cell.count().value()) % FIVE == 0);
        if (round && counts.size() >= MANY) {
            say(new LooksRounded(
                    place(folder.request(), folder.force(), counts.get(0)),
                    forces.name(folder.force()),
                    counts.size()));
        }
    }

    private void platforms(Folder folder) {
        for (Period period : folder.periods()) {
            Optional<Standing> total = total(folder.request(), folder.force(), period);
            Optional<Breakdown> split = standings.answer(folder.request(), folder.force(), period, Dimension.PLATFORM);
            if (total.isEmpty() || split.isEmpty() || total.get().value().lower() < CHANCE) {
                continue;
            }
            List<Standing> equal = split.get().parts().stream()
                    .filter(part ->
                            part.known() && part.value().equals(total.get().value()))
                    .toList();
            if (equal.size() > 1) {
                say(new PlatformsEqualTotal(
                        place(
                                folder.request(),
                                folder.force(),
                                equal.get(0).cells().get(0)),
                        forces.name(folder.force()),
                        period.words(),
                        String.join(", ", equal.stream().map(Standing::category).toList()),
                        total.get().value().lower()));
            }
        }
    }

    static Place place(String request, String force, Observation cell) {
        return Place.ofForce(request, force).at(cell.provenance());
    }

    private void say(Finding finding) {
        findings.add(FindingLine.of(finding));
    }
}
