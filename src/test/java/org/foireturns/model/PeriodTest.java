package org.foireturns.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {
    private static Period of(String text) {
        String[] ends = text.split("/", -1);
        return new Period(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-01/2025-03-31, FINANCIAL_YEAR, 365, 2024/25",
        "1999-04-01/2000-03-31, FINANCIAL_YEAR, 366, 1999/00",
        "2019-01-01/2019-12-31, CALENDAR_YEAR, 365, 2019",
        "2024-04-01/2024-06-30, QUARTER, 91, 1 April 2024 to 30 June 2024",
        "2024-05-01/2024-07-31, OTHER, 92, 1 May 2024 to 31 July 2024",
        "2024-02-01/2024-02-29, MONTH, 29, 1 February 2024 to 29 February 2024",
        "2024-02-01/2024-02-28, OTHER, 28, 1 February 2024 to 28 February 2024",
        "2024-07-01/2025-06-30, OTHER, 365, 1 July 2024 to 30 June 2025",
        "2024-04-02/2025-03-31, OTHER, 364, 2 April 2024 to 31 March 2025",
        "2025-05-12/2025-05-12, OTHER, 1, 12 May 2025"
    })
    void isOfAKindAndIsCalledByIt(String days, PeriodKind kind, long length, String words) {
        assertThat(of(days).kind()).isEqualTo(kind);
        assertThat(of(days).days()).isEqualTo(length);
        assertThat(of(days).words()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-01/2024-06-30, true, true",
        "2024-04-01/2025-03-31, true, true",
        "2024-03-31/2024-06-30, false, true",
        "2025-03-31/2025-04-01, false, true",
        "2025-04-01/2025-04-30, false, false",
        "2024-03-01/2024-03-31, false, false"
    })
    void containsOrOverlapsAnother(String other, boolean contains, boolean overlaps) {
        Period year = Period.financialYear(2024);
        assertThat(year.contains(of(other))).isEqualTo(contains);
        assertThat(year.overlaps(of(other))).isEqualTo(overlaps);
        assertThat(of(other).overlaps(year)).isEqualTo(overlaps);
    }

    @Test
    void aFinancialYearBeginsInApril() {
        assertThat(Period.financialYearOf(LocalDate.of(2024, 4, 1))).isEqualTo(Period.financialYear(2024));
        assertThat(Period.financialYearOf(LocalDate.of(2024, 3, 31))).isEqualTo(Period.financialYear(2023));
    }

    @Test
    void periodsComeByTheirBeginning() {
        assertThat(Period.financialYear(2023)).isLessThan(Period.financialYear(2024));
        assertThat(of("2024-04-01/2024-04-30")).isLessThan(Period.financialYear(2024));
        assertThat(Period.financialYear(2023).to(Period.financialYear(2024)).days())
                .isEqualTo(731);
        assertThatThrownBy(() -> of("2024-04-02/2024-04-01")).hasMessageContaining("ends before it starts");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-01/2025-03-31, true, true, true, false",
        "2023-04-01/2024-03-31, true, true, true, false",
        "2024-01-15/2025-01-14, true, true, true, false",
        "2017-04-03/2018-03-31, false, false, true, false",
        "2024-04-06/2025-03-31, false, false, true, false",
        "2024-04-07/2025-03-31, false, false, false, false",
        "2024-04-01/2025-03-30, false, false, true, false",
        "2024-04-01/2025-04-01, true, true, true, false",
        "2024-04-01/2025-04-02, false, true, true, true",
        "2024-04-01/2026-03-31, false, true, true, true",
        "2024-04-01/2024-06-30, false, false, false, false"
    })
    void aYearHas365Or366Days(String period, boolean one, boolean lasts, boolean nearly, boolean longer) {
        assertThat(of(period).isAYear()).as("is a year").isEqualTo(one);
        assertThat(of(period).lastsAYear()).as("lasts a year").isEqualTo(lasts);
        assertThat(of(period).nearlyLastsAYear()).as("nearly lasts a year").isEqualTo(nearly);
        assertThat(of(period).longerThanAYear()).as("is longer").isEqualTo(longer);
    }
}
