package org.foireturns.report.workbook;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.foireturns.figures.AgeGenderTotal;
import org.foireturns.figures.Total;
import org.foireturns.model.Dimension;
import org.foireturns.model.Period;
import org.foireturns.model.Range;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;
import org.foireturns.report.Edition;
import org.foireturns.report.English;
import org.foireturns.report.Names;

/** Victims of each age group and gender; all genders together come from more forces than gave both. */
final class AgeByGenderTable {
    private static final String UK = "uk";

    private AgeByGenderTable() {}

    static Table<Line> of(Edition edition) {
        List<String> requests = Order.latestFirst(edition);
        Names names = Names.of(edition);
        return Table.<Line>on("Age_by_gender", "Victims by age and gender, United Kingdom")
                .about("Where fewer forces gave age and gender together, the genders do not add up to “All”.")
                .about("Forces whose age bands lie across a border of these groups are not counted.")
                .request(edition, Line::request)
                .text("Period", 24, line -> English.period(line.period))
                .text(
                        "Gender",
                        14,
                        line -> line.gender == VictimGender.ALL
                                ? "All"
                                : names.category(Dimension.VICTIM_GENDER, line.gender.id()))
                .text("Age", 18, line -> names.category(Dimension.VICTIM_AGE, line.age.id()))
                .range("Offences", Line::value)
                .count("Forces counted", Line::reporting)
                .count("Forces asked", Line::asked)
                .rows(lines(edition)
                        .sorted(Comparator.comparingInt((Line line) -> requests.indexOf(line.request))
                                .thenComparing(Line::period)
                                .thenComparing(line -> line.gender != VictimGender.ALL)
                                .thenComparing(Line::gender)
                                .thenComparing(Line::age)));
    }

    private static Stream<Line> lines(Edition edition) {
        Stream<Line> all = edition.figures().totals().stream()
                .filter(total -> total.dimension() == Dimension.VICTIM_AGE
                        && total.area().equals(UK))
                .map(Line::of);
        Stream<Line> byGender = AgeGenderTotal.all(edition.evidence(), edition.requests(), edition.forces()).stream()
                .map(Line::of);
        return Stream.concat(all, byGender);
    }

    /** The victims of one age group, of one gender or of all. */
    record Line(
            String request, Period period, VictimGender gender, VictimAge age, Range value, int reporting, int asked) {

        static Line of(Total total) {
            return new Line(
                    total.request(),
                    total.period(),
                    VictimGender.ALL,
                    new VictimAge(total.category()),
                    total.value(),
                    total.forcesReporting(),
                    total.forcesAsked());
        }

        static Line of(AgeGenderTotal total) {
            return new Line(
                    total.request(),
                    total.period(),
                    total.gender(),
                    total.age(),
                    total.value(),
                    total.forcesReporting(),
                    total.forcesAsked());
        }
    }
}
