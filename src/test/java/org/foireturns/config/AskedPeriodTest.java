package org.foireturns.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.model.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedPeriodTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2017/18, 2017/18",
                "1999/00, 1999/00",
                "2017/19, -",
                "2019, 2019",
                "1819, -",
                "2020-04-01 to 2020-06-30, 1 April 2020 to 30 June 2020",
                "2020-06-30 to 2020-04-01, -",
                "2020-04-01 to, -",
                "2020-04-01, -",
                "2020-04-31 to 2020-06-30, -"
            })
    void isAYearOrTheDaysBetweenTwo(String text, @Nullable String words) {
        assertThat(AskedPeriod.parse(text).map(Period::words).orElse(null)).isEqualTo(words);
    }
}
