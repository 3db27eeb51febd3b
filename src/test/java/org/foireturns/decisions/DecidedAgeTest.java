package org.foireturns.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.model.Period;
import org.foireturns.model.VictimGender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecidedAgeTest {
    @Test
    void anAgeAGenderAndAYearAreRead() {
        assertThat(DecidedAge.of("6 female in 2024/25"))
                .contains(new DecidedAge(6, VictimGender.FEMALE, Period.financialYear(2024)));
        assertThat(DecidedAge.of(" 17 Male in 2019 "))
                .contains(new DecidedAge(17, VictimGender.MALE, Period.calendarYear(2019)));
        assertThat(DecidedAge.of("0 in 1999/00"))
                .contains(new DecidedAge(0, VictimGender.UNKNOWN, Period.financialYear(1999)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "6",
                "female in 2024/25",
                "18 female in 2024/25",
                "6 girl in 2024/25",
                "6 female in 2024/26",
                "6 female in 2024/24",
                "6 female 2024/25",
                "6 female in 1824/25",
                "6 female in 2024/25 or so"
            })
    void whatSaysLessOrOtherwiseIsNone(String text) {
        assertThat(DecidedAge.of(text)).isEmpty();
    }
}
