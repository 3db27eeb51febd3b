package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.grammar.Grammars;
import org.foireturns.model.Count;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersAsSignsTest {
    private final NumbersAsSigns numbers = new NumbersAsSigns(Grammars.ofConfig());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Any count of fewer than 5 appears as 3 in the list above | 3",
                "Where 0 is shown the number is fewer than 5 | 0",
                "Numbers below 5 are shown as 0 | 0",
                "Counts of less than five have been replaced with 3 | 3",
                "3 stands for fewer than 5 | 3",
            })
    void aNumberMayStandForSmallOnes(String note, String number) {
        numbers.learn(note);
        assertThat(numbers.of(number)).contains(Count.between(0, 4L));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The total is shown as 3 separate tables",
                "Numbers below 5 are shown as *",
                "Figures below 5 are shown as <5 to prevent identification.",
                "Below 5 is shown as <5",
                "In 3 of these offences the platform appears as other",
                "Table 3 shows fewer than 5 platforms",
            })
    void otherNotesLeaveThem(String note) {
        numbers.learn(note);
        assertThat(numbers.of("3")).isEmpty();
        assertThat(numbers.of("5")).isEmpty();
    }
}
