package org.foireturns.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.foireturns.model.Evidence;
import org.foireturns.model.Forces;
import org.foireturns.model.Observation;
import org.foireturns.model.Period;
import org.foireturns.model.Range;
import org.foireturns.model.Request;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;
import org.foireturns.reconcile.AgeByGender;

/**
 * The victims of one gender and one age group in the United Kingdom, over the forces that gave a whole table of age by
 * gender whose bands fit the age groups.
 *
 * @param age an age group of the published figures, or unknown
 * @param base all victims of these forces
 */
public record AgeGenderTotal(
        String request,
        Period period,
        VictimGender gender,
        VictimAge age,
        Range value,
        Range base,
        int forcesReporting,
        int forcesAsked,
        List<Observation> cells) {

    /** The totals of every request, sorted by request, period, gender and age. */
    public static List<AgeGenderTotal> all(Evidence evidence, List<Request> requests, Forces forces) {
        List<AgeGenderTotal> totals = new ArrayList<>();
        Area uk = Area.uk(forces);
        Map<String, Map<Period, List<AgeByGender>>> tables = AgeByGender.of(evidence).stream()
                .filter(cell -> uk.forces().contains(cell.force()))
                .collect(Collectors.groupingBy(
                        AgeByGender::request,
                        LinkedHashMap::new,
                        Collectors.groupingBy(AgeByGender::period, java.util.TreeMap::new, Collectors.toList())));
        for (Request request : requests) {
            int asked = request.forces().isEmpty()
                    ? uk.forces().size()
                    : uk.only(request.forces()).forces().size();
            tables.getOrDefault(request.id(), Map.of()).forEach((period, cells) -> {
                if (request.periods().isEmpty() || request.periods().contains(period)) {
                    totals.addAll(of(request, period, cells, asked));
                }
            });
        }
        return List.copyOf(totals);
    }

    private static List<AgeGenderTotal> of(Request request, Period period, List<AgeByGender> cells, int asked) {
        Set<String> misfits = cells.stream()
                .filter(cell -> group(cell.age()).isEmpty())
                .map(AgeByGender::force)
                .collect(Collectors.toCollection(TreeSet::new));
        List<AgeByGender> used =
                cells.stream().filter(cell -> !misfits.contains(cell.force())).toList();
        int forces = (int) used.stream().map(AgeByGender::force).distinct().count();
        Range base = sum(used);
        List<AgeGenderTotal> totals = new ArrayList<>();
        for (VictimGender gender : VictimGender.values()) {
            for (VictimAge age : groups()) {
                List<AgeByGender> parts = used.stream()
                        .filter(cell ->
                                cell.gender() == gender && group(cell.age()).equals(List.of(age)))
                        .toList();
                if (!parts.isEmpty()) {
                    List<Observation> from = parts.stream()
                            .flatMap(part -> part.cells().stream())
                            .toList();
                    totals.add(new AgeGenderTotal(
                            request.id(),
                            period,
                            gender,
                            age,
                            sum(parts),
                            base,
                            forces,
                            Math.max(asked, forces),
                            from));
                }
            }
        }
        return totals;
    }

    private static List<VictimAge> groups() {
        List<VictimAge> groups = new ArrayList<>(Category.AGE_GROUPS);
        groups.add(VictimAge.UNKNOWN);
        return groups;
    }

    /** The one group in which an age lies; none for a band across a border. */
    private static List<VictimAge> group(VictimAge age) {
        Predicate<VictimAge> holds = group -> group.equals(age) || group.contains(age);
        return groups().stream().filter(holds).toList();
    }

    private static Range sum(List<AgeByGender> cells) {
        return cells.stream().map(AgeByGender::value).reduce(Range.ZERO, Range::plus);
    }

    /** The id by which lineage names this figure. */
    public String figure() {
        return String.join(
                "/",
                request,
                Area.UK,
                period.start() + ".." + period.end(),
                "victim_gender+victim_age",
                gender.id() + "+" + age.id());
    }

    List<LineageLine> lineage() {
        return Lineage.of(figure(), Source.of(Source.VALUE, cells));
    }
}
