package org.foireturns.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.model.Period;
import org.foireturns.reconcile.Book;
import org.foireturns.reconcile.Given;
import org.junit.jupiter.api.Test;

class AreaFigureTest {
    private static List<AreaFigure> published() {
        Given given = new Given().request("2025");
        given.force("gwent").total("9").gender("female", "5").detail("B7", "female", "12", "all", "5");
        given.platform("snapchat", "2");
        return Figures.of(
                        given.evidence(),
                        List.of(Book.request("2025", Period.financialYear(2024))),
                        Book.FORCES,
                        Book.PLATFORMS,
                        List.of())
                .published();
    }

    @Test
    void theyStandByTheOrderOfTheDimensionsAndThenThoseSplitByTwo() {
        assertThat(published().stream()
                        .sorted(AreaFigure.BY_AXIS)
                        .map(AreaFigure::axis)
                        .distinct())
                .containsExactly("total", "victim_gender", "platform", "victim_gender+victim_age");
    }

    @Test
    void aFigureIsNamedByWhatItIsANumberOf() {
        assertThat(published())
                .extracting(AreaFigure::figure)
                .contains(
                        "2025/uk/2024-04-01..2025-03-31/total/all",
                        "2025/gwent/2024-04-01..2025-03-31/platform/snapchat");
    }

    @Test
    void itIsOfTheUkOrOfAForceOrOfNeither() {
        assertThat(published())
                .filteredOn(AreaFigure::ofTheUk)
                .extracting(AreaFigure::area)
                .containsOnly("uk");
        assertThat(published())
                .filteredOn(AreaFigure::ofAForce)
                .extracting(AreaFigure::area)
                .containsOnly("gwent");
        assertThat(published())
                .filteredOn(each -> !each.ofTheUk() && !each.ofAForce())
                .extracting(AreaFigure::area)
                .contains("wales");
    }
}
