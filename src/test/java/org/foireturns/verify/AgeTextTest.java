package org.foireturns.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeTextTest {
    @ParameterizedTest
    @CsvSource({
        "12,12",
        "07,7",
        "12-15,12-15",
        "12 – 15,12-15",
        "<12,0-11",
        "≤11,0-11",
        "16+,16+",
        ">15,16+",
        ">=16,16+"
    })
    void digitsAndSignsSayOneAge(String text, String age) {
        assertThat(AgeText.of(text)).isEqualTo(SaidOfAxis.of(age));
    }

    @ParameterizedTest
    @CsvSource({
        "under 12,0-11",
        "12 and under,0-12",
        "12 years old,12",
        "16 and over,16+",
        "over 15,16+",
        "12 to 15,12-15",
        "over 11 and under 16,12-15"
    })
    void wordsAllowWhatTheyMaySay(String text, String age) {
        SaidOfAxis said = AgeText.of(text);

        assertThat(said.sure()).isFalse();
        assertThat(said.may()).contains(age);
        assertThat(said.is("40"::equals)).isEqualTo(HowSure.NO);
    }

    @Test
    void whatHasNoNumberMayBeAnything() {
        assertThat(AgeText.of("teenager")).isEqualTo(SaidOfAxis.ANYTHING);
    }
}
