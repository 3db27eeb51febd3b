package org.foireturns.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberRuleTest {
    private static final Rule RULE = new NumberRule();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "1,204 | number 1204",
                "0 | number 0",
                "1.5 | number 1 <.5>",
                "12345678901 | -",
            })
    void readsDigits(String text, @Nullable String said) {
        assertThat(Proposed.by(RULE, text)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "thirty | number 30",
                "eighty-two | number 80 <-two>; number 82",
                "eighty two | number 80 <two>; number 82",
                "eighty twelve | number 80 <twelve>",
                "eighty hundred | number 80 <hundred>",
                "one hundred | number 1 <hundred>; number 100",
                "a hundred and four | number 100 <and four>; number 104",
                "two hundred and eighty-two | number 2 <hundred and eighty-two>; number 282",
                "two hundred and zero | number 2 <hundred and zero>; number 200 <and zero>",
                "two thirty | number 2 <thirty>",
                "hundred and one | number 100 <and one>; number 101",
                "eleven (11) | number 11; number 11 <(11)>",
                "eleven (12) | number 11 <(12)>",
                "zorb | -",
                "nine hundred | number 9 <hundred>; number 900",
                "ten hundred | number 10 <hundred>",
                "twenty ten | number 20 <ten>",
                "a hundred and ninety-nine | number 100 <and ninety-nine>; number 199",
            })
    void readsWords(String text, @Nullable String said) {
        assertThat(Proposed.by(RULE, text)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "fewer than 5 | fewer",
                "less than five | fewer",
                "fewer than eleven (11) | fewer",
                "fewer than 0 | -",
                "fewer than 1234 | -",
                "fewer than Kent | -",
            })
    void readsWhatIsFewer(String text, @Nullable String said) {
        assertThat(Proposed.by(RULE, text)).isEqualTo(said);
    }
}
