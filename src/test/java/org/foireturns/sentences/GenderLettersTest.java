package org.foireturns.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.grammar.Grammars;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GenderLettersTest {
    private final GenderLetters letters = new GenderLetters(Grammars.ofConfig());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "F 58, M 14, U 1 | female 58, male 14, unknown 1",
                "89F, 22M, 1U | 89 female, 22 male, 1 unknown",
                "89 F and 22 M | 89 female and 22 male"
            })
    void standForGenders(String sentence, String spelled) {
        assertThat(letters.spelled(sentence)).isEqualTo(spelled);
    }

    @ParameterizedTest
    @ValueSource(strings = {"89F, 22M, 1U. Ages 11 and under: 21", "F 58", "Section 15A: 58", "12 M"})
    void othersStay(String sentence) {
        assertThat(letters.spelled(sentence)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Youngest: 5F. | Youngest: 5 female",
                "M, 7 | 7 male",
                "6 (F) | 6 female",
                "6, X | 6, X",
                "aged 6 | aged 6"
            })
    void standBesideAnAge(String answer, String spelled) {
        assertThat(letters.beside(answer)).isEqualTo(spelled);
    }
}
