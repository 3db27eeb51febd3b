package org.foireturns.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanRuleTest {
    private static final Rule RULE = new SpanRule(new DateRule());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "1 April 2024 to 31 March 2025 | day --04-01 <2024 to 31 March 2025>; day 2024-04-01 <to 31 March 2025>; period 2024-04-01/2025-03-31",
                "from 1 April 2024 to 31 March 2025 | period 2024-04-01/2025-03-31",
                "from: 1 April 2024 to 31 March 2025 | period 2024-04-01/2025-03-31",
                "April 2024 - June 2024 | months 4-4 <2024 - June 2024>; period 2024-04-01/2024-04-30 <- June 2024>; period 2024-04-01/2024-06-30",
                "Apr 24 - 31 Mar 25 | months 4-4 <24 - 31 Mar 25>; period 2024-04-01/2024-04-30 <- 31 Mar 25>; period 2024-04-01/2025-03-31; period 2024-04-24/2025-03-31",
                "04/24 to 03/25 | period 2024-04-01/2025-03-31",
                "Apr24_Mar25 | months 4-4 <24 Mar25>; period 2024-04-01/2024-04-30 <Mar25>; period 2024-04-01/2025-03-31",
                "Apr24_Mar25 and more | months 4-4 <24 Mar25 and more>; period 2024-04-01/2024-04-30 <Mar25 and more>",
                "Apr 24/Mar 25 | months 4-4 <24/Mar 25>; period 2024-04-01/2024-04-30 </Mar 25>; period 2024-04-01/2025-03-31",
                "between April 2024 and April 2025 | years 2024-04-01/2025-04-30",
                "April 2024 and April 2025 | months 4-4 <2024 and April 2025>; period 2024-04-01/2024-04-30 <and April 2025>",
                "1 April 2017 to 31 March 2020 | day --04-01 <2017 to 31 March 2020>; day 2017-04-01 <to 31 March 2020>; years 2017-04-01/2020-03-31",
                "31 March 2025 to 1 April 2024 | day --03-31 <2025 to 1 April 2024>; day 2025-03-31 <to 1 April 2024>",
                "2024 to 2019 | -",
                "04/24 | -",
                "between April and June | months 4-6",
                "from: April 2024 | -",
                "1 April 2024 to 1 April 2025 | day --04-01 <2024 to 1 April 2025>; day 2024-04-01 <to 1 April 2025>; period 2024-04-01/2025-04-01",
                "1 April 2024 to 2 April 2025 | day --04-01 <2024 to 2 April 2025>; day 2024-04-01 <to 2 April 2025>; years 2024-04-01/2025-04-02",
            })
    void readsBothEnds(String text, @Nullable String said) {
        assertThat(Proposed.by(RULE, text)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "July | months 7-7",
                "July to September | months 7-7 <to September>; months 7-9",
                "1 Apr - 30 Jun | day --04-01 <- 30 Jun>; day 2030-04-01 <Jun>; months 4-6",
                "2 Apr - 30 Jun | day --04-02 <- 30 Jun>; day 2030-04-02 <Jun>",
            })
    void monthsWithoutAYearAreAPartOfOne(String text, @Nullable String said) {
        assertThat(Proposed.by(RULE, text)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "4 June | day --06-04",
                "4 June 2024 | day --06-04 <2024>; day 2024-06-04",
                "31 June 2024 | -",
                "4-6-24 | day 2024-06-04",
                "Jun-04 | months 6-6 <-04>; period 2004-06-01/2004-06-30",
                "4/6 | -",
                "4 June/5 | -",
            })
    void readsADayByItself(String text, @Nullable String said) {
        assertThat(Proposed.by(RULE, text)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "1 | 30 April 2024 | months 4-4 <2024>; period 2024-04-01/2024-04-30",
                "1 | 32 April 2024 | months 4-4 <2024>; period 2024-04-01/2024-04-30",
            })
    void aMonthBehindTheNumberOfADayIsAPartOfADate(int start, String text, @Nullable String said) {
        assertThat(Proposed.at(RULE, text, start)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "0 | May | months 5-5",
                "4 | more than one category may apply to them | -",
                "2 | figures for may and june were counted | months 5-5 <and june were counted>",
                "2 | figures for may to june were counted | months 5-5 <to june were counted>; months 5-6 <were counted>",
                "1 | they may apply | months 5-5 <apply>",
                "2 | they say may apply here now | -",
            })
    void mayIsAVerbBetweenWords(int start, String text, @Nullable String said) {
        assertThat(Proposed.at(RULE, text, start)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "W/c 1 April 2024 | period 2024-04-01/2024-04-07",
                "w/c: 1 April 2024 | period 2024-04-01/2024-04-07",
                "week ending 7 April 2024 | period 2024-04-01/2024-04-07",
                "W/c 1 April | -",
                "W/c April 2024 | -",
            })
    void readsAWeek(String text, @Nullable String said) {
        assertThat(Proposed.by(RULE, text)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "0 | up to 31 March 2025 | day 2025-03-31",
                "0 | to 31 March 2025 | day 2025-03-31",
                "1 | and to 31 March 2025 | -",
                "0 | up to 2019 | day 2019-12-31",
                "0 | up to 2019/20 | -",
                "0 | up to 31 March | -",
                "0 | - 31 March 2025 | -",
                "0 | till 2019 | day 2019-12-31",
            })
    void anEndWithoutABeginningIsADay(int start, String text, @Nullable String said) {
        assertThat(Proposed.at(RULE, text, start)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "On or after 1 April 2024 and before 1 April 2025 | period 2024-04-01/2025-03-31",
                "On or after 1 April 2024, and on or before 31 March 2025 | period 2024-04-01/2025-03-31",
                "On or after 1 April 2024 and before 1 April 2023 | -",
                "On or after 1 April and before 1 April 2025 | -",
                "On or after 1 April 2024 and before 1 April | -",
                "On or after 1 April 2017 and before 1 April 2019 | years 2017-04-01/2019-03-31",
                "On or after 1 April 2024 zorb before 1 April 2025 | -",
            })
    void readsBothBoundsOfDays(String text, @Nullable String said) {
        assertThat(Proposed.by(RULE, text)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "As at 16 April 2025 | day 2025-04-16",
                "extracted in April 2025 | day 2025-04-01",
                "extracted: 16/04/2025 | day 2025-04-16",
                "As at 16 April | -",
            })
    void theDayOfAnExtractIsNoPeriod(String text, @Nullable String said) {
        assertThat(Proposed.by(RULE, text)).isEqualTo(said);
    }
}
