package org.foireturns.figures;

import java.util.ArrayList;
import java.util.List;
import org.foireturns.model.Evidence;
import org.foireturns.model.Observation;
import org.foireturns.model.Place;
import org.foireturns.model.Request;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.model.finding.SmallCount;

/** Asks about small numbers by age and gender, once for each request. */
final class SmallCounts {
    private static final int SMALL = 4;

    private SmallCounts() {}

    static List<FindingLine> of(Evidence evidence, List<Request> requests) {
        List<FindingLine> findings = new ArrayList<>();
        for (Request request : requests) {
            List<Observation> small = evidence.observations().stream()
                    .filter(cell -> cell.request().equals(request.id()) && small(cell))
                    .toList();
            if (!small.isEmpty()) {
                long forces = small.stream().map(Observation::force).distinct().count();
                findings.add(FindingLine.of(new SmallCount(
                        Place.ofRequest(request.id()), request.id(), small.size(), Math.toIntExact(forces))));
            }
        }
        return findings;
    }

    private static boolean small(Observation cell) {
        Long value = cell.count().value();
        return cell.victimGender() != VictimGender.ALL
                && !cell.victimAge().equals(VictimAge.ALL)
                && value != null
                && value > 0
                && value <= SMALL;
    }
}
