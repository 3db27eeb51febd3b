package org.foireturns.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.foireturns.model.Period;
import org.junit.jupiter.api.Test;

class MonthsOfYearTest {
    private static final Period YEAR = Period.financialYear(2024);

    private static Period months(int year, int first, int last) {
        return Period.months(YearMonth.of(year, first), YearMonth.of(year, last));
    }

    @Test
    void monthsLieOnceInTheirYear() {
        assertThat(MonthsOfYear.of(new Fact.PartOfYear(1, 3), YEAR)).isEqualTo(months(2025, 1, 3));
        assertThat(MonthsOfYear.of(new Fact.PartOfYear(3, 5), YEAR)).isNull();
        assertThat(MonthsOfYear.of(
                        new Fact.PartOfYear(1, 3), Period.months(YearMonth.of(2023, 1), YearMonth.of(2024, 12))))
                .isNull();
    }

    @Test
    void quartersCountFromTheBeginningOfTheirYear() {
        assertThat(MonthsOfYear.of(new Fact.PartOfYear(4, 6, true), YEAR)).isEqualTo(months(2024, 4, 6));
        assertThat(MonthsOfYear.of(new Fact.PartOfYear(4, 6, true), Period.calendarYear(2024)))
                .isEqualTo(months(2024, 1, 3));
    }
}
