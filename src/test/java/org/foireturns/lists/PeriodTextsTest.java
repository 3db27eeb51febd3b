package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTextsTest {
    /** How many of the texts name any period, a year by its days, a year by its number alone, a part of a year. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2023/24, 2024/25; 2 2 0 0",
                "2019, 2020, Kik; 2 0 2 0",
                "April, Q1, May; 3 0 0 3",
                "April 2024; 1 0 0 0",
                "Female, 13; 0 0 0 0"
            })
    void countsTheKindsOfPeriods(String texts, String counted) {
        PeriodTexts periods = new PeriodTexts();
        Stream.of(texts.split(", ")).forEach(text -> periods.add(DrawnList.WORDS.read(text)));
        assertThat(periods.any + " " + periods.years + " " + periods.loneYears + " " + periods.parts)
                .isEqualTo(counted);
    }
}
