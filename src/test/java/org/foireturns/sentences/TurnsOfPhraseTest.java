package org.foireturns.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.grammar.Grammars;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TurnsOfPhraseTest {
    private final TurnsOfPhrase turns = new TurnsOfPhrase(Grammars.ofConfig());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 to 15: 70, being 57 girls and 13 boys | 12 to 15: 70, of which 57 girls and 13 boys",
                "8 girls and a boy | 8 girls and 1 boy",
                "98 had a female victim and 22 a male one. | 98 had a female victim and 22 a male.",
                "The three most common were Snapchat (9), WhatsApp (5) and Kik (2) | The most common were Snapchat (9), WhatsApp (5) and Kik (2)",
                "9 girls and 4 boys, all for 2024/25 | 9 girls and 4 boys for 2024/25",
                "108 the year before and 99 the year before that | 108 the year before and 99 two years before"
            })
    void areSaidPlainly(String sentence, String plainly) {
        assertThat(turns.plainly(sentence)).isEqualTo(plainly);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "being 12 years old",
                "a girl and a boy who knew her",
                "The five most common were Snapchat (9), WhatsApp (5) and Kik (2)",
                "9 girls and 4 boys, all of them known",
                "In 2022/23 there were 99 and the year before that 90"
            })
    void othersStay(String sentence) {
        assertThat(turns.plainly(sentence)).isEqualTo(sentence);
    }
}
