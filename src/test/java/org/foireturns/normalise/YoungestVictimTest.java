package org.foireturns.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.model.VictimGender;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YoungestVictimTest {
    private final GenderReader genders = new GenderReader(Shelves.vocabulary());

    @ParameterizedTest
    @CsvSource({
        "4 year old boy, 4, MALE",
        "'6, gender not known', 6, UNKNOWN",
        "5, 5, UNKNOWN",
        "Female aged 11, 11, FEMALE"
    })
    void readsAgeAndGender(String text, int years, VictimGender gender) {
        assertThat(YoungestVictim.read(text, genders)).contains(new YoungestVictim(years, gender));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a boy",
                "4 or 5 year old boy",
                "34",
                "Q3. Platform used: Snapchat",
                "2) Victim gender",
                "4.5",
                "-4"
            })
    void readsNothingFromOtherWords(String text) {
        assertThat(YoungestVictim.read(text, genders)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "4 year old boy, true",
        "5-year-old girl, true",
        "6 y/o female, true",
        "12 year olds, false",
        "Girl, false",
        "Female 12-15, false"
    })
    void knowsAnAnswerFromALabel(String text, boolean answer) {
        assertThat(YoungestVictim.saysAgeAndGender(text, genders)).isEqualTo(answer);
    }
}
