package org.foireturns.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.foireturns.model.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodReaderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2017/18",
                "2017-18",
                "2017/2018",
                "2017-2018",
                "2017 - 18",
                "2017\u201318",
                "2017 to 2018",
                "17/18",
                "17-18",
                "'17/'18",
                "FY17/18",
                "FY 2017/18",
                "FY2017-18",
                "2017/18 FY",
                "2017/2018 FY",
                "Financial year 2017/18",
                "2017/18 financial year",
                "2017/18 (Apr-Mar)",
                "2017/18 (April to March)",
                "April 17 to March 18",
                "April 2017-March 2018",
                "Apr-17 to Mar-18",
                "Apr 2017 - Mar 2018",
                "April 2017 until March 2018",
                "01/04/2017 - 31/03/2018",
                "01.04.2017 to 31.03.2018",
                "01-04-2017 to 31-03-2018",
                "2017-04-01 to 2018-03-31",
                "1/4/17-31/3/18",
                "1 April 2017 to 31 March 2018",
                "1st April 2017 to 31st March 2018",
                "01-Apr-2017 - 31-Mar-2018",
                "from 1 April 2017 to 31 March 2018",
                "between 1 April 2017 and 31 March 2018",
                "from 3 April 2017 to 31 March 2018",
                "year ending March 2018",
                "Year to 31 March 2018",
                "Y/E March 2018",
                "year ended 31st March 2018",
                "12 months to 31 March 2018",
                "12 months to March 2018",
                "Ebrill 2017 i Mawrth 2018",
                "Ebrill 2017 hyd at Mawrth 2018",
                "Blwyddyn 2017/18",
                "Blwyddyn ariannol 2017/18",
                "Ebrill 2017 i Mawrth 2018 / April 2017 to March 2018",
                "\uff12\uff10\uff11\uff17/18",
                "2017\u00a0/ 18"
            })
    void readsAFinancialYear(String label) {
        assertThat(PeriodReader.label(label)).contains(new PeriodReader.Found(Period.financialYear(2017), false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Q1 2020/21                  | 2020-04-01 | 2020-06-30
            Q1 (Apr-Jun) 2020/21        | 2020-04-01 | 2020-06-30
            2020/21 Q4                  | 2021-01-01 | 2021-03-31
            Quarter 2 2020-21           | 2020-07-01 | 2020-09-30
            Qtr 3 20/21                 | 2020-10-01 | 2020-12-31
            April - June 2020           | 2020-04-01 | 2020-06-30
            Apr-Jun 2020                | 2020-04-01 | 2020-06-30
            Oct 2020 to Jan 2021        | 2020-10-01 | 2021-01-31
            October to January 2021     | 2020-10-01 | 2021-01-31
            Apr 20                      | 2020-04-01 | 2020-04-30
            Apr-20                      | 2020-04-01 | 2020-04-30
            September 2019              | 2019-09-01 | 2019-09-30
            Sept 2019                   | 2019-09-01 | 2019-09-30
            Medi 2019                   | 2019-09-01 | 2019-09-30
            1 April 2020 to 30 June 2020| 2020-04-01 | 2020-06-30
            January - December 2019     | 2019-01-01 | 2019-12-31
            01/01/2019 - 31/12/2019     | 2019-01-01 | 2019-12-31
            year ending December 2019   | 2019-01-01 | 2019-12-31
            """)
    void readsOtherSpans(String label, LocalDate start, LocalDate end) {
        assertThat(PeriodReader.label(label)).contains(new PeriodReader.Found(new Period(start, end), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019", "Year 2019"})
    void readsALoneYearAsTheCalendarYear(String label) {
        assertThat(PeriodReader.label(label)).contains(new PeriodReader.Found(Period.calendarYear(2019), true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Calendar year 2019", "CY 2019", "2019 calendar year"})
    void takesACalendarYearAtItsWord(String label) {
        assertThat(PeriodReader.label(label)).contains(new PeriodReader.Found(Period.calendarYear(2019), false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12-13",
                "16-17",
                "12-15",
                "2017/19",
                "2019/201",
                "2017/18 and 2018/19",
                "2017/18 charges",
                "Q1 (Jul-Sep) 2020/21",
                "Q1 2020",
                "Q5 2020/21",
                "31/04/2017 to 31/03/2018",
                "31/03/2018 to 01/04/2017",
                "Total",
                "May",
                "71/17",
                ""
            })
    void readsNothingElse(String label) {
        assertThat(PeriodReader.label(label)).isEmpty();
    }

    @Test
    void takesTheFirstDayOfAMonthForTheMonth() {
        Period april = new Period(LocalDate.of(2020, 4, 1), LocalDate.of(2020, 4, 30));
        assertThat(PeriodReader.date(LocalDate.of(2020, 4, 1))).contains(new PeriodReader.Found(april, false));
        assertThat(PeriodReader.date(LocalDate.of(2020, 4, 2))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Offences recorded between 1st April 2021 and 31st March 2022 by gender | 2021-04-01 | 2022-03-31
            Sexual communication with a child (71/17), 2021/22                     | 2021-04-01 | 2022-03-31
            Table 2: FY2021-22                                                     | 2021-04-01 | 2022-03-31
            Figures for the year ending March 2022                                 | 2021-04-01 | 2022-03-31
            """)
    void findsThePeriodInATitle(String title, LocalDate start, LocalDate end) {
        assertThat(PeriodReader.in(title)).containsExactly(new Period(start, end));
    }

    @Test
    void findsEachPeriodOfATextOnce() {
        assertThat(PeriodReader.in("2017/18, 2018/19 and again 2017-18"))
                .containsExactly(Period.financialYear(2017), Period.financialYear(2018));
        assertThat(PeriodReader.in("FOI 2024 reference 8451/2025, s.40(2)")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Q1,4,3",
        "Quarter 4,1,3",
        "Q2 (Jul-Sep),7,3",
        "3rd quarter,10,3",
        "April,4,1",
        "Apr - Jun,4,3",
        "Oct-Jan,10,4",
        "Ebrill,4,1"
    })
    void readsAPartOfAYear(String label, int first, int months) {
        assertThat(YearPart.read(label)).contains(new YearPart(first, months));
    }

    @Test
    void placesAPartInItsYear() {
        Period year = Period.financialYear(2020);
        assertThat(new YearPart(1, 3).in(year))
                .contains(new Period(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 3, 31)));
        assertThat(new YearPart(2, 3).in(year))
                .as("runs over the end of the year")
                .isEmpty();
        assertThat(new YearPart(4, 1).in(new Period(LocalDate.of(2020, 4, 1), LocalDate.of(2020, 6, 30))))
                .as("not a year")
                .isEmpty();
        assertThat(YearPart.read("Q1 (Oct-Dec)")).isEmpty();
    }
}
