package org.foireturns.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.model.VictimGender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GenderReaderTest {
    private final GenderReader reader = new GenderReader(Shelves.vocabulary());

    @ParameterizedTest
    @CsvSource({
        "Female, FEMALE",
        "FEMALES, FEMALE",
        "f, FEMALE",
        "Female victims, FEMALE",
        "Girls, FEMALE",
        "Benyw, FEMALE",
        "'Victim sex: male', MALE",
        "Gwryw, MALE",
        "Bachgen, MALE",
        "Non-binary, OTHER",
        "Arall, OTHER"
    })
    void readsALabel(String label, VictimGender gender) {
        assertThat(reader.read(label)).contains(gender);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Female and male", "Unknown", "Femail", "Gender", "Female 12-15", ""})
    void leavesALabelThatIsNoOneGender(String label) {
        assertThat(reader.read(label)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Number of female victims, FEMALE",
        "How many were boys?, MALE",
        "'Number of victims, gender unknown', UNKNOWN"
    })
    void findsTheOneGenderThatATextNames(String text, VictimGender gender) {
        assertThat(reader.in(text)).contains(gender);
    }

    @Test
    void findsNoneAmongSeveral() {
        assertThat(reader.in("Female and male victims")).isEmpty();
        assertThat(reader.in("Victims of unknown age")).isEmpty();
    }
}
