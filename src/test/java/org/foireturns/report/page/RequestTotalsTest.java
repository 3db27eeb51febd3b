package org.foireturns.report.page;

import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(areas.heads()).startsWith("2023/24", "2024/25");
        assertThat(rows(areas)).anySatisfy(row -> assertThat(row).startsWith("Wales [, 9"));
        assertThat(rows(areas)).noneSatisfy(row -> assertThat(row).startsWith("Scotland"));
        assertThat(rows(areas).get(0)).contains("[40, 53");
    }

    @Test
    void platformsStandByTheLatestNumberAndAboveWhatSharesAreOf() {
        FigureTable platforms = of(given()).categories(Dimension.PLATFORM, "Platform");
        assertThat(platforms.rows())
                .extracting(FigureTable.Row::name)
                .startsWith("Instagram", "Snapchat")
                .endsWith("Known: what shares are of");
        assertThat(rows(platforms).get(0)).startsWith("Instagram [, 22");
        assertThat(platforms.left()).isEmpty();
    }

    @Test
    void agesStandInTheirOrder() {
        assertThat(of(given()).categories(Dimension.VICTIM_AGE, "Age").rows())
                .extracting(FigureTable.Row::name)
                .startsWith("11 and under", "16 and over");
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
    }
}
