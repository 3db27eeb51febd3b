package org.foireturns.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.foireturns.model.Dimension;
import org.foireturns.model.Forces;
import org.foireturns.model.Observation;
import org.foireturns.model.Period;
import org.foireturns.model.Place;
import org.foireturns.model.Range;
import org.foireturns.model.Request;
import org.foireturns.model.VictimAge;
import org.foireturns.model.finding.AgeBands;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.reconcile.Breakdown;
import org.foireturns.reconcile.Standing;
import org.foireturns.reconcile.Standings;

/** Asks about forces whose age bands do not fit the age groups of the figures. */
final class BandFindings {
    private BandFindings() {}

    static List<FindingLine> of(Standings standings, Request request, Forces forces) {
        List<FindingLine> findings = new ArrayList<>();
        for (String force : standings.forces(request.id())) {
            List<Standing> parts = new ArrayList<>();
            for (Period period : standings.periods(request.id(), force)) {
                Optional<Breakdown> answer = standings.answer(request.id(), force, period, Dimension.VICTIM_AGE);
                answer.ifPresent(ages -> parts.addAll(ages.tiles()));
            }
            NavigableSet<VictimAge> bands = new TreeSet<>();
            NavigableSet<VictimAge> groups = new TreeSet<>();
            List<Observation> cells = new ArrayList<>();
            for (Standing part : parts) {
                for (VictimAge group : Category.AGE_GROUPS) {
                    boolean straddles =
                            Category.one(Dimension.VICTIM_AGE, group.id()).straddles(part);
                    if (straddles && !part.value().equals(Range.ZERO)) {
                        bands.add(new VictimAge(part.category()));
                        groups.add(group);
                        cells.addAll(part.cells());
                    }
                }
            }
            if (!cells.isEmpty()) {
                findings.add(FindingLine.of(new AgeBands(
                        place(request, force, cells.get(0)), forces.name(force), words(bands), words(groups))));
            }
        }
        return findings;
    }

    private static Place place(Request request, String force, Observation cell) {
        return Place.ofForce(request.id(), force).at(cell.provenance());
    }

    private static String words(NavigableSet<VictimAge> ages) {
        return String.join(", ", ages.stream().map(VictimAge::id).toList());
    }
}
