package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.grammar.Grammars;
import org.foireturns.model.Count;
import org.junit.jupiter.api.Test;
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
    @CsvSource(
            delimiter = '|',
            value = {
                "A nought in either table stands for none, one or two. | 0 | 2",
                "0 means nil, 1 or 2 | 0 | 2",
                "-1 stands for a count of 0 to 4,, | -1 | 4",
                "In this extract -1 means fewer than 5 | -1 | 4",
                "The system shows -1 where the number is between 0 and 4. | -1 | 4",
                "Our tables give 0 when there are fewer than 5 | 0 | 4",
                "It prints -1 in place of any figure under 5 | -1 | 4",
                "A count of -1 is a low number that we will not give out (0, 1, 2, 3 or 4). | -1 | 4",
            })
    void aNumberMayStandForNoneAndAFew(String note, String number, long most) {
        numbers.learn(note);
        assertThat(numbers.of(number)).contains(Count.between(0, most));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Any number from 1 to 4 has been shown as 5.",
                "Each has been swapped for a 5, so a 5 on this page may be any number from 1 to 5",
                "Counts of 1 to 4 have been rounded up to 5.",
                "All counts from 1 to 4 have been entered as a 5",
            })
    void aNumberMayStandForItselfToo(String note) {
        numbers.learn(note);
        assertThat(numbers.of("5")).contains(Count.between(1, 5L));
    }

    @Test
    void aNegativeNumberMayStandForAnything() {
        numbers.learn("-9 stands for not held");
        numbers.learn("9 stands for not held");
        assertThat(numbers.of("-9")).contains(Count.notHeld());
        assertThat(numbers.of("9")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The total is shown as 3 separate tables",
                "Numbers below 5 are shown as *",
                "Cells with a count of less than 3 are shown as <3.",
                "Counts under 5 are given as *.",
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
