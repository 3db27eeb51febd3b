package org.foireturns.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import org.foireturns.model.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartialDateTest {
    @ParameterizedTest
    @CsvSource({"24,2024", "0,2000", "49,2049", "50,0", "1990,1990", "1989,0", "2049,2049", "2050,0", "-1,0"})
    void aYearMayHaveTwoDigits(int number, int year) {
        assertThat(PartialDate.year(number)).isEqualTo(year);
    }

    @Test
    void aMonthCoversAllOfItsDays() {
        assertThat(date(2024, 2, 0).first()).contains(LocalDate.of(2024, 2, 1));
        assertThat(date(2024, 2, 0).last()).contains(LocalDate.of(2024, 2, 29));
        assertThat(date(2024, 2, 5).last()).contains(LocalDate.of(2024, 2, 5));
        assertThat(date(2023, 2, 29).first()).isEmpty();
    }

    @Test
    void aMissingFirstYearMakesTheSpanShorterThanAYear() {
        assertThat(date(0, 4, 1).to(date(2025, 3, 31))).contains(period("2024-04-01", "2025-03-31"));
        assertThat(date(0, 4, 1).to(date(2024, 6, 30))).contains(period("2024-04-01", "2024-06-30"));
        assertThat(date(0, 4, 0).to(date(2024, 4, 5))).contains(period("2024-04-01", "2024-04-05"));
        assertThat(date(0, 4, 5).to(date(2024, 4, 5))).contains(period("2024-04-05", "2024-04-05"));
        assertThat(date(0, 4, 6).to(date(2024, 4, 5))).contains(period("2023-04-06", "2024-04-05"));
    }

    @Test
    void aSpanHasAYearAndDoesNotEndBeforeItBegins() {
        assertThat(date(2024, 4, 1).to(date(0, 6, 30))).isEmpty();
        assertThat(date(2024, 4, 2).to(date(2024, 4, 1))).isEmpty();
        assertThat(date(2024, 4, 1).to(date(2024, 4, 1))).contains(period("2024-04-01", "2024-04-01"));
        assertThat(date(2024, 4, 1).to(date(2024, 6, 31))).isEmpty();
    }

    @Test
    void wholeMonthsMayBeBoundByTheirDays() {
        assertThat(date(0, 4, 0).boundsMonthsWith(date(0, 6, 0))).isTrue();
        assertThat(date(0, 4, 1).boundsMonthsWith(date(0, 6, 30))).isTrue();
        assertThat(date(0, 4, 1).boundsMonthsWith(date(0, 2, 28))).isTrue();
        assertThat(date(0, 4, 2).boundsMonthsWith(date(0, 6, 30))).isFalse();
        assertThat(date(0, 4, 1).boundsMonthsWith(date(0, 6, 27))).isFalse();
        assertThat(date(0, 4, 0).boundsMonthsWith(date(0, 6, 30))).isFalse();
        assertThat(date(2024, 4, 1).boundsMonthsWith(date(0, 6, 30))).isFalse();
        assertThat(date(0, 4, 1).boundsMonthsWith(date(2024, 6, 30))).isFalse();
    }

    @Test
    void theEdgesOfAMonthAreThoseOfAnyYear() {
        assertThat(date(0, 2, 28).lastOfMonth()).contains(MonthDay.of(2, 29));
        assertThat(date(0, 2, 29).lastOfMonth()).contains(MonthDay.of(2, 29));
        assertThat(date(0, 4, 29).lastOfMonth()).isEmpty();
        assertThat(date(0, 4, 0).lastOfMonth()).contains(MonthDay.of(4, 30));
        assertThat(date(0, 4, 1).firstOfMonth()).contains(MonthDay.of(4, 1));
        assertThat(date(0, 4, 2).firstOfMonth()).isEmpty();
        assertThat(date(0, 2, 29).dayOfYear()).contains(MonthDay.of(2, 29));
        assertThat(date(0, 2, 30).dayOfYear()).isEmpty();
        assertThat(date(0, 2, 0).dayOfYear()).isEmpty();
    }

    private static PartialDate date(int year, int month, int day) {
        return new PartialDate(1, year, month, day);
    }

    private static Period period(String first, String last) {
        return new Period(LocalDate.parse(first), LocalDate.parse(last));
    }
}
