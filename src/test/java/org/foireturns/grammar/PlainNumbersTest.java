package org.foireturns.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainNumbersTest {
    private static final Grammar GRAMMAR = Grammars.ofConfig();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Most of the 103 victims were female",
                "approximately 100 were female",
                "for 2024/25: (1) the number of offences",
                "12 platforms",
                "three quarters of the 96 were girls",
                "one third of them were girls",
                "half of the 96 were girls",
                "12 of these together with Instagram",
                "please provide 5 examples",
                "12 records would have to be read",
            })
    void numbersOfSomethingElseAreNone(String text) {
        assertThat(PlainNumbers.in(GRAMMAR.read(text))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "103 of the victims were female",
                "Most victims (103) were female",
                "The majority of victims were female (103)",
                "in 12 platform was not recorded",
                "number of offences 12",
            })
    void othersAre(String text) {
        assertThat(PlainNumbers.in(GRAMMAR.read(text))).isTrue();
    }

    @Test
    void aNumberMayBeThatOfWhichSomethingIsTold() {
        assertThat(base("12 of the 126 victims", 126)).isTrue();
        assertThat(base("12 of the 126 victims", 12)).isFalse();
    }

    private static boolean base(String text, int number) {
        Reading reading = GRAMMAR.read(text);
        Phrase phrase = reading.phrases().stream()
                .filter(each -> each.fact().equals(new Fact.Number(number)))
                .findFirst()
                .orElseThrow();
        return PlainNumbers.isBase(reading, phrase);
    }
}
