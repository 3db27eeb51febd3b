package org.foireturns.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.foireturns.model.Period;
import org.junit.jupiter.api.Test;

class PartOfYearTest {
    private static final Period YEAR = new Period(LocalDate.of(2024, 4, 1), LocalDate.of(2025, 3, 31));

    private static Period months(int from, int fromMonth, int to, int toMonth) {
        return Period.months(YearMonth.of(from, fromMonth), YearMonth.of(to, toMonth));
    }

    @Test
    void monthsLieOnceInAYear() {
        assertThat(new Fact.PartOfYear(1, 3).within(YEAR)).isEqualTo(months(2025, 1, 2025, 3));
        assertThat(new Fact.PartOfYear(11, 2).within(YEAR)).isEqualTo(months(2024, 11, 2025, 2));
        assertThat(new Fact.PartOfYear(3, 5).within(YEAR)).isNull();
        assertThat(new Fact.PartOfYear(1, 3).within(months(2023, 4, 2025, 3))).isNull();
    }

    @Test
    void whatIsNumberedCountsFromTheBeginningOfAYearOfTheCalendar() {
        assertThat(new Fact.PartOfYear(4, 6, true).within(Period.calendarYear(2024)))
                .isEqualTo(months(2024, 1, 2024, 3));
        assertThat(new Fact.PartOfYear(1, 3, true).within(Period.calendarYear(2024)))
                .isEqualTo(months(2024, 10, 2024, 12));
        assertThat(new Fact.PartOfYear(4, 6, true).within(YEAR)).isEqualTo(months(2024, 4, 2024, 6));
        assertThat(new Fact.PartOfYear(4, 6).within(Period.calendarYear(2024))).isEqualTo(months(2024, 4, 2024, 6));
    }
}
