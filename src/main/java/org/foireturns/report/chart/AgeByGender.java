package org.foireturns.report.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.foireturns.figures.AgeGenderTotal;
import org.foireturns.figures.Enough;
import org.foireturns.figures.Leader;
import org.foireturns.model.Period;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;
import org.foireturns.report.Edition;
import org.foireturns.report.English;
import org.foireturns.report.Names;

/**
 * Victims by age and gender in the latest period, from the forces that gave both together.
 *
 * @param title says the point, as far as the numbers bear it out
 * @param note which forces are in it and which are not
 */
public record AgeByGender(String title, String note, List<Group> groups) {
    private static final String NO_NUMBER = "no number";

    /** One age group. */
    public record Group(String age, List<Bar> bars) {}

    /**
     * One gender in it; the width is of 1,000, and of the least that the number can be.
     *
     * @param style {@code female}, {@code male}, {@code other} or {@code unknown}
     */
    public record Bar(String gender, String style, String value, int width) {}

    static Optional<AgeByGender> of(Edition edition) {
        return edition.latestFirst().stream()
                .map(request -> latest(edition.figures().agesByGender().stream()
                        .filter(total -> total.request().equals(request.id()))
                        .toList()))
                .filter(totals -> !totals.isEmpty())
                .findFirst()
                .map(totals -> of(totals, edition.figures().enough()));
    }

    private static List<AgeGenderTotal> latest(List<AgeGenderTotal> totals) {
        Optional<Period> latest = totals.stream()
                .map(AgeGenderTotal::period)
                .max(Comparator.comparing(Period::end).thenComparing(Period::start, Comparator.reverseOrder()));
        return totals.stream()
                .filter(total -> latest.filter(total.period()::equals).isPresent())
                .toList();
    }

    /** Draws those of one request and period. */
    static AgeByGender of(List<AgeGenderTotal> totals, Enough enough) {
        AgeGenderTotal any = totals.get(0);
        Scale scale = new Scale(
                totals.stream().mapToLong(total -> total.value().lower()).max().orElse(0), PlatformChart.WIDTH);
        List<VictimGender> genders =
                totals.stream().map(AgeGenderTotal::gender).distinct().sorted().toList();
        return new AgeByGender(
                title(totals, any.period())
                        + (enough.are(any.forcesReporting(), any.forcesAsked())
                                ? ""
                                : ", in %d of %d forces".formatted(any.forcesReporting(), any.forcesAsked())),
                "From %s that gave age and gender together, of %s asked. Those whose age bands lie across a border of these groups are not counted."
                        .formatted(English.counted(any.forcesReporting(), "force"), English.number(any.forcesAsked())),
                totals.stream()
                        .map(AgeGenderTotal::age)
                        .distinct()
                        .sorted()
                        .map(age -> new Group(
                                words(age),
                                genders.stream()
                                        .map(gender -> bar(gender, age, totals, scale))
                                        .toList()))
                        .toList());
    }

    private static String title(List<AgeGenderTotal> totals, Period period) {
        return AgeGenderTotal.largest(totals)
                .filter(leader -> leader.sure() || leader.first().value().lower() > 0)
                .map(leader -> title(leader, period))
                .orElse("Victims by age and gender, " + period.words() + ": no group is sure to be the largest");
    }

    private static String title(Leader<AgeGenderTotal> leader, Period period) {
        AgeGenderTotal first = leader.first();
        String what = leader.sure()
                ? "the largest group"
                : "at least " + English.number(first.value().lower());
        return "%s aged %s are %s of the victims whose age and gender are known, %s%s"
                .formatted(
                        words(first.gender()),
                        words(first.age()),
                        what,
                        period.words(),
                        leader.sure() ? "" : "; no group is sure to be the largest");
    }

    private static Bar bar(VictimGender gender, VictimAge age, List<AgeGenderTotal> totals, Scale scale) {
        return totals.stream()
                .filter(total -> total.gender() == gender && total.age().equals(age))
                .findFirst()
                .map(total -> new Bar(
                        words(gender),
                        gender.id(),
                        English.range(total.value()),
                        scale.of(total.value().lower())))
                .orElse(new Bar(words(gender), gender.id(), NO_NUMBER, 0));
    }

    private static String words(VictimGender gender) {
        return switch (gender) {
            case FEMALE -> "Girls";
            case MALE -> "Boys";
            case OTHER -> "Other genders";
            case UNKNOWN, ALL -> "Gender not known";
        };
    }

    private static String words(VictimAge age) {
        return age.known() ? Names.age(age.id()) : "not known";
    }
}
