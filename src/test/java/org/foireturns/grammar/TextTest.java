package org.foireturns.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.words.NoteTerm;
import org.foireturns.words.ValueTerm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {
    @Test
    void aPhraseIsTheLongestOfItsKind() {
        Text text = Proposed.text("North Yorkshire Police and more");
        assertThat(text.match(ValueTerm.FORCE, 0)).isNotNull().satisfies(force -> {
            assertThat(force.value()).isEqualTo("north-yorkshire");
            assertThat(force.end()).isEqualTo(3);
        });
        assertThat(text.past(ValueTerm.FORCE, 0)).isEqualTo(3);
        assertThat(text.past(ValueTerm.GENDER, 0)).isZero();
        assertThat(text.terms(0))
                .anyMatch(found -> found.term().kind() == NoteTerm.COMPASS && found.end() == 1)
                .anyMatch(found -> found.term().kind() == ValueTerm.FORCE && found.end() == 2);
    }

    @Test
    void behindTheEndIsNothing() {
        Text text = Proposed.text("aged 12");
        assertThat(text.match(ValueTerm.FORCE, 2)).isNull();
        assertThat(text.isWord(2)).isFalse();
        assertThat(text.isNumber(2)).isFalse();
        assertThat(text.isSign(2, "-")).isFalse();
        assertThat(text.touches(2)).isFalse();
        assertThat(text.number(2, 1, 9)).isEqualTo(-1);
        assertThat(text.isNumber(-1)).isFalse();
        assertThat(text.isSign(-1, "-")).isFalse();
        assertThat(text.isWord(0)).isTrue();
        assertThat(text.isNumber(1)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"7, 1, 1, 7", "2024, 4, 4, 2024", "2024, 1, 2, -1", "12, 3, 4, -1", "zorb, 1, 9, -1"})
    void aNumberHasAsManyDigitsAsAreAskedFor(String typed, int fewest, int most, int number) {
        assertThat(Proposed.text(typed).number(0, fewest, most)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "2024/25, true",
        "2024-04, true",
        "2024 /25, false",
        "2024/ 25, false",
        "2024.25, false",
        "2024/zorb, false",
        "2024, false"
    })
    void aNumberGoesOnBehindASignThatTouches(String typed, boolean goesOn) {
        assertThat(Proposed.text(typed).numberGoesOn(1)).isEqualTo(goesOn);
    }

    @ParameterizedTest
    @CsvSource({"eleven (11), 4", "eleven (12), 1", "eleven (11, 1", "eleven 11, 1"})
    void aNumberIsSaidAgainInBrackets(String typed, int end) {
        assertThat(Proposed.text(typed).pastAgain(1, 11)).isEqualTo(end);
    }
}
