package org.foireturns.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.foireturns.model.Period;
import org.junit.jupiter.api.Test;

class TimeTilingTest {
    private static final Period YEAR = Period.financialYear(2020);
    private static final Period SPRING = Given.quarter(2020);

    @Test
    void aSpanIsCutIntoFinancialYearsAndARest() {
        Period span = Period.financialYear(2018).to(SPRING);

        assertThat(TimeTiling.years(span))
                .containsExactly(Period.financialYear(2018), Period.financialYear(2019), SPRING);
    }

    @Test
    void calendarYearsStayWhole() {
        Period span = Period.calendarYear(2018).to(Period.calendarYear(2019));

        assertThat(TimeTiling.years(span)).containsExactly(Period.calendarYear(2018), Period.calendarYear(2019));
    }

    @Test
    void aCalendarYearAloneIsNotCut() {
        assertThat(TimeTiling.years(Period.calendarYear(2018))).containsExactly(Period.calendarYear(2018));
    }

    @Test
    void aPartOfAYearDoesNotFillIt() {
        assertThat(TimeTiling.cover(YEAR, List.of(SPRING))).isEmpty();
    }

    @Test
    void theLongestPeriodsAreTakenFirst() {
        List<Period> months = IntStream.rangeClosed(0, 11)
                .mapToObj(month -> YearMonth.of(2020, 4).plusMonths(month))
                .map(month -> Period.months(month, month))
                .toList();
        List<Period> onFile = new java.util.ArrayList<>(months);
        onFile.add(SPRING);

        assertThat(TimeTiling.cover(YEAR, onFile)).hasValueSatisfying(tiles -> {
            assertThat(tiles).hasSize(10).startsWith(SPRING);
            assertThat(tiles.stream().mapToLong(Period::days).sum()).isEqualTo(YEAR.days());
        });
    }

    @Test
    void aShorterPeriodIsTakenWhereTheLongestLeavesAGap() {
        Period april = new Period(LocalDate.of(2020, 4, 1), LocalDate.of(2020, 4, 30));
        Period mayToMarch = new Period(LocalDate.of(2020, 5, 1), LocalDate.of(2021, 3, 31));

        assertThat(TimeTiling.cover(YEAR, List.of(SPRING, april, mayToMarch))).contains(List.of(april, mayToMarch));
    }
}
