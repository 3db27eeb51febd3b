package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Grammars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@link Values} makes of numbers that are written in words. */
class NumbersInWordsTest {
    private final Grammar grammar = Grammars.ofConfig();

    @ParameterizedTest
    @CsvSource({
        "Seven,7", "one,1", "Twenty-one,21", "forty,40",
        "one hundred and five,105", "Two hundred,200", "a hundred and two,102", "Eighty-six (86),86",
        "One hundred and fourteen [114],114", "no victims,0", "No offences,0"
    })
    void aNumberMayBeWrittenInWords(String text, int number) {
        assertThat(Values.inWords(text, grammar)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Eighty-six (68)",
                "Seven girls",
                "7",
                "None",
                "Female",
                "12 to 15",
                "x",
                "This sheet contains one table"
            })
    void noOtherTextIsANumberInWords(String text) {
        assertThat(Values.inWords(text, grammar)).isNull();
    }

    @Test
    void suchNumbersCount() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences, 2024/25 | Female | Male |
                | 11 and under            | One    | None |
                | 12-15                   | Four   | One  |
                """))
                .containsEntry("B3", "2024/25 female 12-15 all")
                .containsEntry("C2", "2024/25 male 0-11 all");
    }
}
