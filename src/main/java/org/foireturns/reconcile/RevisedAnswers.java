package org.foireturns.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.foireturns.model.Cut;
import org.foireturns.model.Dimension;
import org.foireturns.model.Forces;
import org.foireturns.model.Observation;
import org.foireturns.model.Period;
import org.foireturns.model.Place;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.model.finding.RestatedYear;

/**
 * Numbers that several requests about one offence answer: the latest request stands, the older answers are kept beside
 * it.
 */
record RevisedAnswers(List<Revision> revisions, List<FindingLine> findings) {

    static RevisedAnswers of(Standings standings, Forces forces) {
        Map<Asked, List<String>> answered = new TreeMap<>();
        for (String request : standings.requests()) {
            for (String force : standings.forces(request)) {
                for (Period period : standings.periods(request, force)) {
                    answered.computeIfAbsent(
                                    new Asked(standings.offence(request), force, period), key -> new ArrayList<>())
                            .add(request);
                }
            }
        }
        List<Revision> revisions = new ArrayList<>();
        List<FindingLine> findings = new ArrayList<>();
        answered.forEach((key, requests) -> {
            if (requests.size() > 1) {
                List<Revision> found = numbers(standings, key, requests);
                revisions.addAll(found);
                restated(found, forces).map(FindingLine::of).ifPresent(findings::add);
            }
        });
        return new RevisedAnswers(List.copyOf(revisions), List.copyOf(findings));
    }

    private static List<Revision> numbers(Standings standings, Asked key, List<String> requests) {
        List<Revision> found = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            Map<String, List<Standing>> byCategory = new TreeMap<>();
            for (String request : requests) {
                standings
                        .answer(request, key.force, key.period, dimension)
                        .ifPresent(answer -> answer.parts()
                                .forEach(part -> byCategory
                                        .computeIfAbsent(part.category(), category -> new ArrayList<>())
                                        .add(part)));
            }
            for (List<Standing> versions : byCategory.values()) {
                if (versions.size() > 1) {
                    Standing latest = versions.get(versions.size() - 1);
                    versions.forEach(version -> found.add(new Revision(key.offence, version, version.equals(latest))));
                }
            }
        }
        return found;
    }

    /** The first number of a year that changed: the total when it did, else the first category. */
    private static Optional<RestatedYear> restated(List<Revision> found, Forces forces) {
        for (int i = 1; i < found.size(); i++) {
            Standing was = found.get(i - 1).answer();
            Standing now = found.get(i).answer();
            if (found.get(i).isFor(found.get(i - 1)) && !was.value().equals(now.value())) {
                Observation cell = now.cells().get(0);
                Place place = Place.ofForce(now.request(), now.force()).at(cell.provenance());
                return Optional.of(new RestatedYear(
                        place,
                        forces.name(now.force()),
                        now.period().words(),
                        Cut.of(now.dimension(), now.category()).words(),
                        was.request(),
                        was.value().words(),
                        now.request(),
                        now.value().words()));
            }
        }
        return Optional.empty();
    }

    /** What several requests may have asked of one force. */
    private record Asked(String offence, String force, Period period) implements Comparable<Asked> {
        private static final Comparator<Asked> ORDER =
                Comparator.comparing(Asked::offence).thenComparing(Asked::force).thenComparing(Asked::period);

        @Override
        public int compareTo(Asked other) {
            return ORDER.compare(this, other);
        }
    }
}
