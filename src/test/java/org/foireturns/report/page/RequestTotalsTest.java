package org.foireturns.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.foireturns.model.Dimension;
import org.foireturns.model.Period;
import org.foireturns.model.Request;
import org.foireturns.reconcile.Book;
import org.foireturns.reconcile.Given;
import org.foireturns.report.Edition;
import org.foireturns.report.SmallEdition;
import org.junit.jupiter.api.Test;

class RequestTotalsTest {
    private static final Request REQUEST = Book.request("2025", Period.financialYear(2023), Period.financialYear(2024));

    private static RequestTotals of(Given given) {
        Edition edition = SmallEdition.of(given.evidence(), List.of(REQUEST));
        return RequestTotals.of(REQUEST, edition);
    }

    private static List<String> rows(FigureTable table) {
        return table.rows().stream()
                .map(row -> row.name() + " "
                        + row.cells().stream().map(FigureTable.Cell::value).toList())
                .toList();
    }

    private static Given given() {
        Given given = new Given().request("2025");
        given.force("essex").year(2023).total("40").year(2024).total("44");
        given.platform("snapchat", "20").platform("instagram", "6").platform("unknown", "18");
        given.age("16+", "5").age("0-11", "1").age("unknown", "38");
        given.force("gwent").year(2024).total("9").platform("instagram", "16").platform("unknown", "1");
        return given;
    }

    @Test
    void yearsStandBeforeSpansOfThem() {
        FigureTable areas = of(given()).areas();
        assertThat(areas.heads()).containsExactly("2023/24", "2024/25");
        assertThat(rows(areas))
                .containsExactly(
                        "United Kingdom [40, 53]", "England and Wales [40, 53]", "England [40, 44]", "Wales [, 9]");
    }

    @Test
    void platformsStandByTheLatestNumberAndAboveWhatSharesAreOf() {
        FigureTable platforms = of(given()).categories(Dimension.PLATFORM, "Platform");
        assertThat(rows(platforms))
                .containsExactly(
                        "Instagram [, 22]",
                        "Snapchat [, 20]",
                        "All of Meta [, 22]",
                        "Not known [, 19]",
                        "Known: what shares are of [, 42]");
        assertThat(platforms.rows()).extracting(FigureTable.Row::style).endsWith("", "known");
        assertThat(platforms.left()).isEmpty();
    }

    @Test
    void agesStandInTheirOrder() {
        assertThat(rows(of(given()).categories(Dimension.VICTIM_AGE, "Age")))
                .containsExactly(
                        "11 and under [, 1]",
                        "16 and over [, 5]",
                        "Not known [, 38]",
                        "Known: what shares are of [, 6]");
    }

    @Test
    void thoseThatAnsweredAreTheCountryWhereTheyAreEnough() {
        Edition few = SmallEdition.on(LocalDate.of(2026, 1, 1), given().evidence(), List.of(REQUEST), 90);
        assertThat(RequestTotals.of(REQUEST, few).whole()).isEqualTo("the forces that answered");
        assertThat(of(given()).whole()).isEqualTo("United Kingdom");
    }

    @Test
    void aBreakdownThatNobodyGaveHasNoRows() {
        assertThat(of(given()).categories(Dimension.VICTIM_GENDER, "Gender").rows())
                .isEmpty();
    }

    @Test
    void tenPlatformsAreShownAndTheOthersCounted() {
        Given given = new Given().request("2025").force("essex").total("99");
        IntStream.range(0, 12).forEach(i -> given.platform("p" + i, Integer.toString(40 - i)));
        FigureTable platforms = of(given).categories(Dimension.PLATFORM, "Platform");
        assertThat(platforms.rows()).hasSize(11);
        assertThat(platforms.left()).isEqualTo("The ten largest; 2 more are in totals.csv.");
        Given ten = new Given().request("2025").force("essex").total("99");
        IntStream.range(0, 10).forEach(i -> ten.platform("p" + i, Integer.toString(40 - i)));
        assertThat(of(ten).categories(Dimension.PLATFORM, "Platform").left()).isEmpty();
    }
}
