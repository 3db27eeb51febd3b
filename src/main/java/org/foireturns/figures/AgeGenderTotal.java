package org.foireturns.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.foireturns.model.Dimension;
import org.foireturns.model.Evidence;
import org.foireturns.model.Forces;
import org.foireturns.model.Observation;
import org.foireturns.model.Period;
import org.foireturns.model.Range;
import org.foireturns.model.Request;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;
import org.foireturns.reconcile.AgeAndGender;
import org.foireturns.reconcile.Basis;

/**
 * The victims of one gender and one age group in the United Kingdom, over the forces that gave a whole table of age by
 * gender whose bands fit the age groups.
 *
 * @param age an age group of the published figures, or unknown
 * @param share of all victims of these forces whose gender and age are known; without a base where one of them is not
 */
public record AgeGenderTotal(
        String request,
        AreaType areaType,
        String offence,
        Period period,
        VictimGender gender,
        VictimAge age,
        Share share,
        Turnout turnout,
        List<Observation> cells)
        implements AreaFigure {
    private static final String AXIS = Dimension.VICTIM_GENDER.id() + "+" + Dimension.VICTIM_AGE.id();

    /** Those compared when the largest group is named. */
    private static final List<VictimGender> GIRLS_AND_BOYS = List.of(VictimGender.FEMALE, VictimGender.MALE);

    public AgeGenderTotal {
        cells = List.copyOf(cells);
    }

    /** The totals of every request, sorted by request, period, gender and age. */
    static List<AgeGenderTotal> all(Evidence evidence, List<Request> requests, Forces forces) {
        List<AgeGenderTotal> totals = new ArrayList<>();
        FigureArea uk = FigureArea.uk(forces);
        Map<String, Map<Period, List<AgeAndGender>>> tables = AgeAndGender.of(evidence).stream()
                .filter(cell -> uk.forces().contains(cell.force()))
                .collect(Collectors.groupingBy(
                        AgeAndGender::request,
                        LinkedHashMap::new,
                        Collectors.groupingBy(AgeAndGender::period, TreeMap::new, Collectors.toList())));
        for (Request request : requests) {
            tables.getOrDefault(request.id(), Map.of()).forEach((period, cells) -> {
                if (request.periods().isEmpty() || request.periods().contains(period)) {
                    totals.addAll(of(request, period, cells, uk));
                }
            });
        }
        return List.copyOf(totals);
    }

    private static List<AgeGenderTotal> of(Request request, Period period, List<AgeAndGender> cells, FigureArea uk) {
        Set<String> misfits = cells.stream()
                .filter(cell -> group(cell.age()).isEmpty())
                .map(AgeAndGender::force)
                .collect(Collectors.toCollection(TreeSet::new));
        List<AgeAndGender> used =
                cells.stream().filter(cell -> !misfits.contains(cell.force())).toList();
        int forces = (int) used.stream().map(AgeAndGender::force).distinct().count();
        int asked = request.forces().isEmpty()
                ? uk.forces().size()
                : uk.only(request.forces()).forces().size();
        Range known = sum(
                used.stream().filter(cell -> known(cell.gender(), cell.age())).toList());
        List<AgeGenderTotal> totals = new ArrayList<>();
        for (VictimGender gender : VictimGender.values()) {
            for (VictimAge age : groups()) {
                List<AgeAndGender> parts = used.stream()
                        .filter(cell ->
                                cell.gender() == gender && group(cell.age()).equals(List.of(age)))
                        .toList();
                if (!parts.isEmpty()) {
                    totals.add(new AgeGenderTotal(
                            request.id(),
                            uk.type(),
                            request.offence(),
                            period,
                            gender,
                            age,
                            new Share(sum(parts), known(gender, age) ? known : null),
                            new Turnout(forces, asked),
                            parts.stream()
                                    .flatMap(part -> part.cells().stream())
                                    .toList()));
                }
            }
        }
        return totals;
    }

    private static boolean known(VictimGender gender, VictimAge age) {
        return gender != VictimGender.UNKNOWN && age.known();
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

    private static Range sum(List<AgeAndGender> cells) {
        return cells.stream().map(AgeAndGender::value).reduce(Range.ZERO, Range::plus);
    }

    /**
     * The largest group whose gender and age are known. It is not sure as long as a group of girls or of boys has no
     * number at all.
     *
     * @param all those of one request and period
     */
    public static Optional<Leader<AgeGenderTotal>> largest(List<AgeGenderTotal> all) {
        List<AgeGenderTotal> known =
                all.stream().filter(total -> known(total.gender, total.age)).toList();
        boolean everyGroup = GIRLS_AND_BOYS.stream()
                .allMatch(gender -> Category.AGE_GROUPS.stream()
                        .allMatch(age ->
                                known.stream().anyMatch(total -> total.gender == gender && total.age.equals(age))));
        return Leader.of(known, AgeGenderTotal::value)
                .map(leader -> new Leader<>(leader.first(), leader.sure() && everyGroup));
    }

    @Override
    public String area() {
        return FigureArea.UK;
    }

    @Override
    public String axis() {
        return AXIS;
    }

    @Override
    public String category() {
        return gender.id() + "+" + age.id();
    }

    @Override
    public String basis() {
        return Basis.SUM_OF_FORCES.words();
    }

    List<LineageLine> lineage() {
        return Lineage.of(figure(), Source.of(Source.VALUE, cells));
    }
}
