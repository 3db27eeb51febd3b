package org.foireturns.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodRuleTest {
    private static final Rule RULE = new PeriodRule(new DateRule());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "2024/25 | period 2024-04-01/2025-03-31",
                "FY17/18 | period 2017-04-01/2018-03-31",
                "2024/25 (financial year) | period 2024-04-01/2025-03-31",
                "financial year 2024 to 2025 | fy 2024 <to 2025>; period 2024-04-01/2025-03-31",
                "2024/26 | -",
                "2017/18 to 2019/20 | period 2017-04-01/2018-03-31 <to 2019/20>; years 2017-04-01/2020-03-31",
                "2017/18 and 2018/19 | period 2017-04-01/2018-03-31 <and 2018/19>; years 2017-04-01/2019-03-31",
                "2019/20 to 2017/18 | period 2019-04-01/2020-03-31 <to 2017/18>",
            })
    void readsFinancialYears(String text, @Nullable String said) {
        assertThat(Proposed.by(RULE, text)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "year ending March 2018 | period 2017-04-01/2018-03-31",
                "Year ending: 31 March 2018 | axis period + years end --03-31 <2018>; period 2017-04-01/2018-03-31",
                "12 months to 31 March 2018 | axis period + years end --03-31 <2018>; period 2017-04-01/2018-03-31",
                "quarter ending June 2024 | period 2024-04-01/2024-06-30",
                "FYE 2025 | period 2024-04-01/2025-03-31",
                "FYE 25 | period 2024-04-01/2025-03-31",
                "FYE 2024/25 | axis period + years end --03-31 <2024/25>",
            })
    void readsWhatEnds(String text, @Nullable String said) {
        assertThat(Proposed.by(RULE, text)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "FYE | axis period + years end --03-31",
                "Year ending | axis period + years end",
                "Year ending 31 March | axis period + years end --03-31",
                "Year ending 30 March | -",
                "Year ending zorb | -",
                "quarter ending June | -",
                "quarter ending | -",
            })
    void whatEndsWithoutAYearNamesTheAxis(String text, @Nullable String said) {
        assertThat(Proposed.by(RULE, text)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Year commencing 1 April 2024 | axis period + years begin --04-01 <2024>; period 2024-04-01/2025-03-31",
                "year commencing: 1 April 2024 | axis period + years begin --04-01 <2024>; period 2024-04-01/2025-03-31",
                "year commencing 1 April | axis period + years begin --04-01",
                "year commencing 2 April | -",
                "FY starting 2024 | period 2024-04-01/2025-03-31",
                "FY starting 2024/25 | axis period + years begin --04-01 <2024/25>",
                "FY starting | axis period + years begin --04-01",
            })
    void readsWhatBegins(String text, @Nullable String said) {
        assertThat(Proposed.by(RULE, text)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "2023 | year 2023",
                "FY2024 | fy 2024",
                "FY24 | fy 2024",
                "24 | -",
                "1875 | -",
                "calendar year 2019 | period 2019-01-01/2019-12-31",
                "2019 (calendar year) | period 2019-01-01/2019-12-31",
                "2019 (calendar year | year 2019 <(calendar year>",
                "2019 calendar year | period 2019-01-01/2019-12-31",
                "2017-2025 | years 2017-01-01/2025-12-31",
                "2017 to 2018 | period 2017-04-01/2018-03-31; year 2017 <to 2018>",
                "2019 to 2017 | year 2019 <to 2017>",
                "2019-04 | -",
            })
    void aYearAloneMayBeOneOfMany(String text, @Nullable String said) {
        assertThat(Proposed.by(RULE, text)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "202425 | period 2024-04-01/2025-03-31",
                "202404 | period 2024-04-01/2024-04-30",
                "202412 | period 2024-12-01/2024-12-31",
                "202413 | -",
                "202400 | -",
                "189005 | -",
            })
    void readsSixDigitsTogether(String text, @Nullable String said) {
        assertThat(Proposed.by(RULE, text)).isEqualTo(said);
    }
}
