package org.foireturns.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartRuleTest {
    private static final Rule RULE = new PartRule(new DateRule());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Quarter 1 | months 4-6",
                "1st quarter | months 4-6",
                "first half | months 4-9",
                "second quarter | months 7-9",
                "Quarter 4 | months 1-3",
                "Quarter 1 to Quarter 3 | months 4-12",
                "Quarter 3 to Quarter 1 | months 10-12 <to Quarter 1>",
                "Q5 | -",
                "half 3 | -",
                "Quarter 0 | -",
            })
    void readsQuartersAndHalves(String text, @Nullable String said) {
        assertThat(Proposed.by(RULE, text)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Q1 | -",
                "H1 | months 4-9",
                "Q1-Q3 | months 4-12",
                "Q1-Q2 | months 4-9",
                "H1 offences | -",
                "Q1 & Q2 | months 4-9",
            })
    void aLetterAndANumberIsAPartOfAYearWhereItIsHalfOfOne(String text, @Nullable String said) {
        assertThat(Proposed.by(RULE, text)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "0 | 2024/25 H1 | period 2024-04-01/2024-09-30",
                "0 | 2024/25 Q4 | period 2025-01-01/2025-03-31",
                "0 | 2024/25 - Q3 | period 2024-10-01/2024-12-31",
                "0 | Q3 2024/25 | period 2024-10-01/2024-12-31",
                "0 | Q3, 2024/25 | period 2024-10-01/2024-12-31",
                "0 | Q4 of 2024/25 | period 2025-01-01/2025-03-31",
                "0 | 2024/25 (Q1) | period 2024-04-01/2024-06-30",
                "0 | 2024/25 (Q1 = April to June) | -",
                "2 | Offences in 2024/25, Q2 | -",
                "2 | Offences in 2024/25, Quarter 2 | period 2024-07-01/2024-09-30",
                "0 | April to December 2024/25 | months 4-12 <2024/25>; period 2024-04-01/2024-12-31",
                "0 | January to March 2024/25 | months 1-3 <2024/25>; period 2025-01-01/2025-03-31",
                "0 | January to June 2024/25 | months 1-6 <2024/25>",
            })
    void readsThePartOfItsYear(int start, String text, @Nullable String said) {
        assertThat(Proposed.at(RULE, text, start)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "April, May and June | months 4-6",
                "April, May and June 2024 | months 4-6 <2024>; period 2024-04-01/2024-06-30",
                "November, December and January 2025 | months 11-1 <2025>; period 2024-11-01/2025-01-31",
                "April and June | -",
                "April | -",
                "April & May | months 4-5",
                "December and January | months 12-1",
            })
    void readsMonthsInARow(String text, @Nullable String said) {
        assertThat(Proposed.by(RULE, text)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Q1 (Apr-Jun) | months 4-6",
                "Q1 (Apr-Jul) | -",
                "Q4 (Jan - Mar 2025) | months 1-3 <2025)>; period 2025-01-01/2025-03-31",
                "Q4 (Jan - Feb 2025) | -",
                "Q1 Apr-Jun | months 4-6",
                "Quarter 1 from April to June | months 4-6; months 4-6 <from April to June>",
            })
    void readsTheMonthsOfAQuarter(String text, @Nullable String said) {
        assertThat(Proposed.by(RULE, text)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Month 10 | months 10-10",
                "Month number 4 | months 4-4",
                "Month 13 | -",
                "Month 0 | -",
                "First six months | months 4-9",
                "first 9 months | months 4-12",
                "first 12 months | -",
                "second six months | -",
                "first six | -",
                "First six months of 2024/25 | months 4-9 <of 2024/25>; period 2024-04-01/2024-09-30",
                "month 4/5 | -",
                "first 0 months | -",
                "first 1 months | months 4-4",
            })
    void readsMonthsByTheirNumber(String text, @Nullable String said) {
        assertThat(Proposed.by(RULE, text)).isEqualTo(said);
    }
}
