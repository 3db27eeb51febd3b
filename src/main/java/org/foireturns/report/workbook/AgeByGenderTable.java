package org.foireturns.report.workbook;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.foireturns.figures.AreaFigure;
import org.foireturns.model.Dimension;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;
import org.foireturns.report.Edition;
import org.foireturns.report.English;
import org.foireturns.report.Names;

/** Victims of each age group and gender; all genders together come from more forces than gave both. */
final class AgeByGenderTable {
    private AgeByGenderTable() {}

    static SheetTable<VictimsOfAge> of(Edition edition) {
        List<String> requests = RowOrder.latestFirst(edition);
        Names names = Names.of(edition);
        return SheetTable.<VictimsOfAge>on("Age_by_gender", "Victims by age and gender, United Kingdom")
                .about("Where fewer forces gave age and gender together, the genders do not add up to “All”.")
                .about("Forces whose age bands lie across a border of these groups are not counted.")
                .request(edition, line -> line.figure.request())
                .text("Period", 24, line -> English.period(line.figure.period()))
                .text(
                        "Gender",
                        14,
                        line -> line.gender == VictimGender.ALL
                                ? "All"
                                : names.category(Dimension.VICTIM_GENDER, line.gender.id()))
                .text("Age", 18, line -> names.category(Dimension.VICTIM_AGE, line.age.id()))
                .range("Offences", line -> line.figure.value())
                .count("Forces counted", line -> line.figure.forcesReporting())
                .count("Forces asked", line -> line.figure.forcesAsked())
                .rows(lines(edition)
                        .sorted(Comparator.comparingInt((VictimsOfAge line) -> requests.indexOf(line.figure.request()))
                                .thenComparing(line -> line.figure.period())
                                .thenComparing(line -> line.gender != VictimGender.ALL)
                                .thenComparing(VictimsOfAge::gender)
                                .thenComparing(VictimsOfAge::age)));
    }

    private static Stream<VictimsOfAge> lines(Edition edition) {
        Stream<VictimsOfAge> all = edition.figures().totals().stream()
                .filter(total -> total.dimension() == Dimension.VICTIM_AGE && total.ofTheUk())
                .map(total -> new VictimsOfAge(total, VictimGender.ALL, new VictimAge(total.category())));
        Stream<VictimsOfAge> byGender = edition.figures().agesByGender().stream()
                .map(total -> new VictimsOfAge(total, total.gender(), total.age()));
        return Stream.concat(all, byGender);
    }

    /** The victims of one age group, of one gender or of all. */
    record VictimsOfAge(AreaFigure figure, VictimGender gender, VictimAge age) {}
}
