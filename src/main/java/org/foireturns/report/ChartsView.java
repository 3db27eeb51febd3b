package org.foireturns.report;

import java.util.List;

/** The drawings; one that has nothing to show is not there. */
public record ChartsView(
        List<YearsChart> years, List<ForcesChart> forces, List<PlatformChart> platforms, List<AgeByGender> ages) {

    static ChartsView of(Edition edition, Contributions.Book book) {
        YearsChart years = YearsChart.of(edition);
        ForcesChart forces = ForcesChart.of(edition, book);
        return new ChartsView(
                years.columns().isEmpty() ? List.of() : List.of(years),
                forces.years().isEmpty() ? List.of() : List.of(forces),
                PlatformChart.of(edition).stream().toList(),
                AgeByGender.of(edition).stream().toList());
    }
}
