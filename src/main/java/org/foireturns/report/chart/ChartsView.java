package org.foireturns.report.chart;

import java.util.Comparator;
import java.util.List;
import org.foireturns.model.Dimension;
import org.foireturns.report.Edition;
import org.foireturns.report.sheet.Contributions;

/** The drawings; one that has nothing to show is not there. */
public record ChartsView(
        List<YearsChart> years,
        List<ForcesChart> forces,
        List<PlatformChart> platforms,
        List<AgeByGender> ages,
        List<ByForce> victims) {

    private static final List<Dimension> VICTIMS = List.of(Dimension.VICTIM_GENDER, Dimension.VICTIM_AGE);

    public static ChartsView of(Edition edition, Contributions.Book book) {
        Edition complete = edition.complete();
        YearsChart years = YearsChart.of(edition);
        ForcesChart forces = ForcesChart.of(complete, book);
        return new ChartsView(
                years.columns().isEmpty() ? List.of() : List.of(years),
                forces.years().isEmpty() ? List.of() : List.of(forces),
                PlatformChart.of(complete, book).stream().toList(),
                AgeByGender.of(complete).stream().toList(),
                victims(complete, book));
    }

    /** Genders and ages of the latest period of the latest request, force by force. */
    private static List<ByForce> victims(Edition edition, Contributions.Book book) {
        return edition.latestFirst().stream()
                .flatMap(request -> edition.figures().totals().stream()
                        .filter(total -> total.request().equals(request.id())
                                && total.ofTheUk()
                                && VICTIMS.contains(total.dimension()))
                        .max(Comparator.comparing(total -> total.period().end()))
                        .stream())
                .findFirst()
                .map(total -> ByForce.of(total, VICTIMS, edition, book))
                .orElse(List.of());
    }
}
