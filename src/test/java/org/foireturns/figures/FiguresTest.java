package org.foireturns.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.foireturns.model.Dimension;
import org.foireturns.model.Period;
import org.foireturns.model.Range;
import org.foireturns.model.Request;
import org.foireturns.reconcile.Book;
import org.foireturns.reconcile.Given;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private static final Period LAST = Period.financialYear(2024);

    private final Given given = new Given().request("2025");

    @Test
    void anAreaSumsItsForcesWithANumberAndSaysHowMany() {
        given.force("gwent")
                .total("10")
                .force("south-wales")
                .total("<5")
                .force("essex")
                .total("n/a");

        assertThat(areas(Dimension.TOTAL))
                .extracting(Total::area, Total::value, Total::forcesReporting, Total::forcesAsked)
                .containsExactlyInAnyOrder(
                        tuple("wales", new Range(10, 14L), 2, 4),
                        tuple("england-and-wales", new Range(10, 14L), 2, 6),
                        tuple("uk", new Range(10, 14L), 2, 8));
    }

    @Test
    void theRegionsOfEnglandAreGroups() {
        given.force("essex").total("7");

        assertThat(areas(Dimension.TOTAL))
                .extracting(Total::areaType, Total::area, total -> total.value().words())
                .contains(tuple(AreaType.GROUP, "england-region", "7"));
    }

    @Test
    void platformsOfAGroupAreSummed() {
        given.force("gwent")
                .platform("snapchat", "5")
                .platform("instagram", "3")
                .platform("facebook", "2");

        assertThat(force("gwent", Dimension.PLATFORM))
                .filteredOn(total -> total.category().startsWith("group:"))
                .extracting(Total::category, total -> total.value().words(), Total::base)
                .containsExactlyInAnyOrder(
                        tuple("group:meta", "5", Range.exactly(10)), tuple("group:facebook", "2", Range.exactly(10)));
        assertThat(areas(Dimension.PLATFORM))
                .filteredOn(total -> total.category().equals("group:meta"))
                .extracting(Total::area, total -> total.value().words())
                .contains(tuple("wales", "5"), tuple("uk", "5"));
    }

    @Test
    void quartersMakeAYearOnlyWhenNoneIsMissing() {
        for (int month : List.of(4, 7, 10)) {
            given.force("gwent").period(quarter(2024, month)).total("5");
            given.force("essex").period(quarter(2024, month)).total("6");
        }
        given.force("gwent").period(quarter(2025, 1)).total("<5");

        assertThat(force("gwent", Dimension.TOTAL))
                .filteredOn(total -> total.period().equals(LAST))
                .extracting(total -> total.value().words(), Total::basis)
                .containsExactly(tuple("15 to 19", "sum of parts"));
        assertThat(force("essex", Dimension.TOTAL))
                .noneMatch(total -> total.period().equals(LAST));
    }

    private static Period quarter(int year, int month) {
        YearMonth first = YearMonth.of(year, month);
        return Period.months(first, first.plusMonths(2));
    }

    @Test
    void aForceKeepsItsOwnAgesAndGetsTheGroupsThatFit() {
        given.force("gwent").age("4", "1").age("5-11", "2").age("12-15", "7").age("unknown", "3");

        assertThat(force("gwent", Dimension.VICTIM_AGE))
                .extracting(Total::category, total -> total.value().words(), Total::basis)
                .containsExactlyInAnyOrder(
                        tuple("4", "1", "stated"),
                        tuple("5-11", "2", "stated"),
                        tuple("0-11", "3", "sum of parts"),
                        tuple("12-15", "7", "stated"),
                        tuple("unknown", "3", "stated"));
        assertThat(force("gwent", Dimension.VICTIM_AGE))
                .filteredOn(total -> !total.category().equals("unknown"))
                .allMatch(total -> Range.exactly(10).equals(total.base()));
        assertThat(force("gwent", Dimension.VICTIM_AGE))
                .filteredOn(total -> total.category().equals("unknown"))
                .allMatch(total -> total.base() == null);
    }

    @Test
    void aBandAcrossTheBorderCountsAsKnownAndIsAsked() {
        given.force("essex").age("0-11", "5").age("12-15", "5");
        given.force("police-scotland").age("0-12", "6").age("13-15", "4").age("16+", "1");

        assertThat(force("police-scotland", Dimension.VICTIM_AGE))
                .extracting(Total::category)
                .containsExactlyInAnyOrder("0-12", "13-15", "16+");
        assertThat(areas(Dimension.VICTIM_AGE))
                .filteredOn(total -> total.area().equals("uk"))
                .extracting(Total::category, total -> total.value().words(), Total::base, Total::forcesReporting)
                .containsExactlyInAnyOrder(
                        tuple("0-11", "5", Range.exactly(21), 1),
                        tuple("12-15", "9", Range.exactly(21), 1),
                        tuple("16+", "1", Range.exactly(21), 2));
        assertThat(figures(Request.open("2025", "71/17")).findings())
                .filteredOn(each -> each.code().equals("age-bands"))
                .singleElement()
                .satisfies(each -> assertThat(each.message()).contains("0-12", "0-11, 12-15"));
    }

    @Test
    void everyTotalIsTheSumOfTheCellsInItsLineage() {
        given.force("gwent").total("10").gender("female", "6").gender("male", "<5");
        given.force("essex").listed("female", "12", "snapchat", "2").listed("male", "4", "unknown", "1");

        Figures figures = figures(Request.open("2025", "71/17"));

        for (Total total : figures.totals()) {
            Range cells = figures.lineage().stream()
                    .filter(line ->
                            line.figure().equals(total.figure()) && line.role().equals("value"))
                    .map(LineageLine::value)
                    .reduce(Range.ZERO, Range::plus);
            assertThat(cells).as(total.figure()).isEqualTo(total.value());
        }
    }

    @Test
    void aDescribedRequestGetsItsHeadlines() {
        described("40");

        Figures figures = figures(Book.asked("2025", List.of("gwent", "essex"), LAST));

        assertThat(figures.headlines())
                .extracting(Headline::sentence)
                .contains(
                        "1,200 offences were recorded in 2 forces of England and Wales in 2024/25, by 2 of 2 forces.",
                        "In the 1 of 2 forces asked that can be compared, offences rose by 100% between 2017/18 and 2024/25.",
                        "Snapchat is named in 80% of the offences in 2 forces of England and Wales in 2024/25 whose platform is"
                                + " known (50 of 1,200 offences, in 1 of 2 forces).");
        assertThat(figures.headlines()).allMatch(Headline::firm);
        assertThat(figures.findings()).extracting(each -> each.code()).containsExactly("low-coverage");
    }

    /** Forces that nobody asked are missing from nothing, and what they said to an earlier request is no baseline. */
    @Test
    void theHeadlinesOfARequestToSomeForcesAreAboutThese() {
        given.request("2023").force("police-scotland").year(2017).total("5000");
        given.request("2025");
        described("40");

        assertThat(figures(
                                Book.request("2023", Period.financialYear(2017)),
                                Book.asked("2025", List.of("gwent", "essex"), LAST))
                        .headlines())
                .filteredOn(headline -> headline.request().equals("2025"))
                .isNotEmpty()
                .allSatisfy(headline -> assertThat(headline.base() + headline.reason())
                        .contains("Only 2 forces were asked.")
                        .doesNotContain("of 8 forces", "5,000", "Scotland"));
    }

    @Test
    void aForceThatAnsweredWithoutBeingAskedIsInTheHeadlines() {
        described("40");

        assertThat(figures(Book.asked("2025", List.of("gwent"), LAST)).headlines())
                .filteredOn(headline -> headline.figure().endsWith("/total"))
                .extracting(Headline::sentence, Headline::base)
                .containsExactly(tuple(
                        "1,200 offences were recorded in 2 forces of England and Wales in 2024/25, by 2 of 2 forces.",
                        "2 of 2 forces. Only 1 force was asked."));
    }

    @Test
    void aHeadlineThatHiddenCountsCouldChangeIsNotFirm() {
        described("<5");

        Figures figures = figures(Book.asked("2025", List.of("gwent", "essex"), LAST));

        assertThat(figures.headlines())
                .filteredOn(each -> each.figure().endsWith("top-platform"))
                .isNotEmpty()
                .noneMatch(Headline::firm);
        assertThat(figures.findings()).extracting(each -> each.code()).contains("headline-fragile");
    }

    /** "0% to 83%" would be quoted by one of its ends. */
    @Test
    void noShareIsDraftedOfWhatNothingBounds() {
        described("*");

        Figures figures = figures(Book.asked("2025", List.of("gwent", "essex"), LAST));

        assertThat(figures.headlines()).noneMatch(each -> each.figure().endsWith("top-platform"));
        assertThat(figures.findings())
                .filteredOn(each -> each.code().equals("headline-open"))
                .singleElement()
                .satisfies(each -> assertThat(each.message())
                        .isEqualTo(
                                "No sentence is drafted on platforms: GWENT withheld a number without saying how large"
                                        + " it may be."));
    }

    private void described(String snapchat) {
        given.force("gwent").year(2017).total("500").year(2024).total("1000");
        given.platform("snapchat", snapchat).platform("kik", "10").platform("unknown", "950");
        given.force("essex").total("200");
    }

    private List<Total> areas(Dimension dimension) {
        return totals(dimension).filter(total -> !total.ofAForce()).toList();
    }

    private List<Total> force(String id, Dimension dimension) {
        return totals(dimension).filter(total -> total.area().equals(id)).toList();
    }

    private Stream<Total> totals(Dimension dimension) {
        return figures(Request.open("2025", "71/17")).totals().stream().filter(total -> total.dimension() == dimension);
    }

    private Figures figures(Request... requests) {
        return Figures.of(given.evidence(), List.of(requests), Book.FORCES, Book.PLATFORMS, List.of());
    }
}
