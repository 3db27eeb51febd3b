package org.foireturns.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.foireturns.model.Observation;
import org.foireturns.model.Period;
import org.foireturns.model.Range;
import org.foireturns.model.Request;
import org.foireturns.model.Role;
import org.foireturns.model.Unit;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;

/**
 * Girls and boys by age in the latest period, from the forces that split one by the other.
 *
 * @param title says the point
 * @param note which forces are in it and what is left out
 */
public record AgeByGender(String title, String note, List<Group> groups) {
    private static final List<VictimAge> AGES =
            List.of(VictimAge.band(0, 11), VictimAge.band(12, 15), VictimAge.band(16, null), VictimAge.UNKNOWN);
    /** A force may count an offence once for each victim; it is never asked for both. */
    private static final List<Unit> UNITS = List.of(Unit.OFFENCES, Unit.VICTIMS);

    private static final List<VictimGender> GENDERS = List.of(VictimGender.FEMALE, VictimGender.MALE);

    /** One age group. */
    public record Group(String age, List<Bar> bars) {}

    /**
     * One gender in it; the width is of 1,000.
     *
     * @param style {@code female} or {@code male}
     */
    public record Bar(String gender, String style, String value, int width) {}

    static Optional<AgeByGender> of(Edition edition) {
        return edition.latestFirst().stream()
                .flatMap(request -> of(request, edition).stream())
                .findFirst();
    }

    private static Optional<AgeByGender> of(Request request, Edition edition) {
        List<Observation> split = edition.evidence().observations().stream()
                .filter(cell -> cell.request().equals(request.id())
                        && cell.role() == Role.DETAIL
                        && UNITS.contains(cell.unit())
                        && cell.count().held()
                        && GENDERS.contains(cell.victimGender())
                        && !cell.victimAge().equals(VictimAge.ALL))
                .toList();
        Optional<Period> latest = split.stream()
                .map(Observation::period)
                .max(Comparator.comparing(Period::end).thenComparing(Period::start, Comparator.reverseOrder()));
        return latest.map(period ->
                of(split.stream().filter(cell -> cell.period().equals(period)).toList(), period));
    }

    private static AgeByGender of(List<Observation> cells, Period period) {
        Map<String, List<Observation>> byForce =
                cells.stream().collect(Collectors.groupingBy(Observation::force, TreeMap::new, Collectors.toList()));
        Map<VictimGender, Map<VictimAge, Range>> sums = new TreeMap<>();
        int left = 0;
        for (List<Observation> force : byForce.values()) {
            for (Observation cell : widest(force)) {
                Optional<VictimAge> age = group(cell.victimAge());
                left += age.isEmpty() ? 1 : 0;
                age.ifPresent(group -> sums.computeIfAbsent(cell.victimGender(), gender -> new TreeMap<>())
                        .merge(group, Range.of(cell.count()), Range::plus));
            }
        }
        long most = sums.values().stream()
                .flatMap(ages -> ages.values().stream())
                .mapToLong(Range::lower)
                .max()
                .orElse(0);
        Scale scale = new Scale(most, PlatformChart.WIDTH);
        return new AgeByGender(
                title(sums, period),
                "From the %s that split age by gender.".formatted(English.counted(byForce.size(), "force"))
                        + (left == 0
                                ? ""
                                : " Left out: " + English.counted(left, "cell") + " across the border of two groups."),
                AGES.stream().map(age -> group(age, sums, scale)).toList());
    }

    private static String title(Map<VictimGender, Map<VictimAge, Range>> sums, Period period) {
        VictimAge largest = AGES.stream()
                .filter(VictimAge::known)
                .max(Comparator.comparingLong(
                        age -> at(sums, VictimGender.FEMALE, age).lower()))
                .orElseThrow();
        return "Girls aged %s are the largest group, %s".formatted(words(largest), period.words());
    }

    private static Group group(VictimAge age, Map<VictimGender, Map<VictimAge, Range>> sums, Scale scale) {
        return new Group(
                words(age),
                GENDERS.stream()
                        .map(gender -> {
                            Range sum = at(sums, gender, age);
                            return new Bar(
                                    gender == VictimGender.FEMALE ? "Girls" : "Boys",
                                    gender.id(),
                                    English.range(sum),
                                    scale.of(sum.lower()));
                        })
                        .toList());
    }

    private static Range at(Map<VictimGender, Map<VictimAge, Range>> sums, VictimGender gender, VictimAge age) {
        return sums.getOrDefault(gender, Map.of()).getOrDefault(age, Range.ZERO);
    }

    private static String words(VictimAge age) {
        return age.known() ? Names.age(age.id()) : "not known";
    }

    /** A force's cells without those that split others of it more finely, or by platform as well. */
    private static List<Observation> widest(List<Observation> force) {
        boolean whole = force.stream().anyMatch(cell -> cell.platform().equals(Observation.ALL_PLATFORMS));
        List<Observation> cells = new ArrayList<>(force);
        cells.removeIf(cell -> whole && !cell.platform().equals(Observation.ALL_PLATFORMS));
        List<Observation> all = List.copyOf(cells);
        cells.removeIf(cell -> all.stream()
                .anyMatch(other -> other.victimGender() == cell.victimGender()
                        && !other.victimAge().equals(cell.victimAge())
                        && other.victimAge().contains(cell.victimAge())));
        return cells;
    }

    private static Optional<VictimAge> group(VictimAge age) {
        return AGES.stream()
                .filter(group -> group.equals(age) || group.contains(age))
                .findFirst();
    }
}
