package org.foireturns.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.grammar.Grammars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YoungestToldTest {
    private final YoungestTold youngest = new YoungestTold(Grammars.ofConfig());

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The youngest victim was a girl of 6.; The youngest victim; was a girl of 6",
                "The youngest victim was aged 5 years and was female.; The youngest victim; was aged 5 years and was female",
                "Youngest victim – female, 5 years of age; Youngest victim; female 5 years of age",
                "The youngest was a boy aged 9; The youngest; was a boy aged 9",
                "A girl of 5 was the youngest victim; the youngest victim; A girl of 5 was",
            })
    void aSentenceIsPartedBehindTheWordsThatAsk(String sentence, String label, String answer) {
        assertThat(youngest.in(sentence)).isEqualTo(new Statement(label, answer));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The youngest victim was under 12.",
                "The youngest victims were 5 and 6 years old.",
                "The youngest suspect was a man of 19.",
                "The age of the youngest victim is withheld.",
                "In 23 offences the youngest victim was a girl of 6.",
                "The youngest victim was a girl of 6 and the oldest 17.",
            })
    void whatTellsNoOneAgeOfAChildIsLeft(String sentence) {
        assertThat(youngest.in(sentence)).isNull();
    }

    @Test
    void aLineBelowTheQuestionAnswersIt() {
        Statement told = youngest.below("3. Age and gender of the youngest victim", "7 years, female");
        assertThat(told).isEqualTo(new Statement("3. Age and gender of the youngest victim", "7 years, female"));
        assertThat(youngest.below("2. Age and gender of the victims", "7 years, female"))
                .isNull();
        assertThat(youngest.below("3. Youngest victim", "Not held")).isNull();
    }
}
