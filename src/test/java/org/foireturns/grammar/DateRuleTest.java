package org.foireturns.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateRuleTest {
    private static final DateRule RULE = new DateRule();

    /** The dates that cover a text: year, month and day, 0 for what is missing. */
    private static @Nullable String whole(List<PartialDate> found, Text text) {
        TreeSet<String> whole = new TreeSet<>();
        found.stream()
                .filter(date -> date.end() == text.size())
                .forEach(date -> whole.add(date.year() + "-" + date.month() + "-" + date.day()));
        return whole.isEmpty() ? null : String.join("; ", whole);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "01/04/2024 | 2024-4-1",
                "1.4.24 | 2024-4-1",
                "1-4-2024 | 2024-4-1",
                "1 - 4 - 24 | 2024-4-1",
                "1 -4-2024 | 2024-4-1",
                "2 - 12-15 | -",
                "04/13/2024 | 2024-4-13",
                "13/13/2024 | -",
                "2024-04-01 | 2024-4-1",
                "2024/04/01 | 2024-4-1",
                "2024-04-01T00:00:00 | 2024-4-1",
                "2024-04-01 00:00 | 2024-4-1",
                "01/04/2024 23:59 | 2024-4-1",
                "20240401 | 2024-4-1",
                "18990401 | -",
                "2024-04 | 2024-4-0",
                "2024-4 | -",
                "2024-13 | -",
                "2024 - 04 | -",
                "04/2024 | 2024-4-0",
                "04-2024 | 2024-4-0",
                "04.2024 | -",
                "4/2024 | -",
                "04/24 | -",
                "0/4/2024 | -",
                "1875-04-01 | -",
                "1/4 | -",
                "1/4-2024 | -",
                "01/04/2024/05 | -",
                "04 to 2024 | -",
                "04 zorb 2024 | -",
                "00/04/2024 | -",
                "10/00/2024 | -",
                "2024-00 | -",
                "2024-04/25 | -",
                "12/2024 | 2024-12-0",
                "13/2024 | -",
            })
    void readsDigits(String typed, @Nullable String dates) {
        Text text = Proposed.text(typed);
        assertThat(whole(RULE.at(text, 0), text)).isEqualTo(dates);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "1 April 2024 | 2024-4-1",
                "1st of April | 0-4-1",
                "the 1st of April 2024 | 2024-4-1",
                "the first of April 2024 | 2024-4-1",
                "1-Apr-24 | 2024-4-1",
                "1/Apr/2024 | 2024-4-1",
                "32 April | -",
                "0 April | -",
                "1 zorb | -",
                "00:00 on 1 April | 0-4-1",
                "1 April 2024 00:00:00 | 2024-4-1",
                "1 April 1875 | -",
                "1 April 2024/25 | -",
                "00:00 1 April 2024 | 2024-4-1",
                "1 April 2024 12:30:59 | 2024-4-1",
            })
    void readsADayBeforeItsMonth(String typed, @Nullable String dates) {
        Text text = Proposed.text(typed);
        assertThat(whole(RULE.at(text, 0), text)).isEqualTo(dates);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "April | 0-4-0",
                "April 2024 | 2024-4-0",
                "Apr-24 | 2024-4-0",
                "Apr '24 | 2024-4-0",
                "Apr. 2024 | 2024-4-0",
                "April 1st 2024 | 2024-4-1",
                "April 1, 2024 | 2024-4-1",
                "April 1st | 0-4-1",
                "April 32 | 2032-4-0",
                "April 1 | 0-4-1",
                "Ebrill/April | 0-4-0",
                "May/April | -",
                "2024 April | 2024-4-0",
                "2024-April | 2024-4-0",
                "24 April | 0-4-24",
                "April 2024/25 | -",
                "Kent | -",
                "April 31 | 0-4-31; 2031-4-0",
                "April 0 | -",
                "April 12th | 0-4-12",
                "Apr/24 | 2024-4-0",
                "Apr.24 | 0-4-24; 2024-4-0",
                "Apr 24th | 0-4-24",
                "Apr - - 24 | 2024-4-0",
                "Apr - - - 24 | -",
            })
    void readsAMonthByItsName(String typed, @Nullable String dates) {
        Text text = Proposed.text(typed);
        assertThat(whole(RULE.at(text, 0), text)).isEqualTo(dates);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "04/24 | 2024-4-0",
                "the 04/24 | 2024-4-0",
                "13/24 | -",
                "4/24 | -",
                "04-24 | -",
                "04/24/2024 | -",
                "04/2024 | -"
            })
    void readsAMonthAndAYearOfTwoDigits(String typed, @Nullable String dates) {
        Text text = Proposed.text(typed);
        assertThat(whole(RULE.shortMonth(text, 0), text)).isEqualTo(dates);
    }
}
