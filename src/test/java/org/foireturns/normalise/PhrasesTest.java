package org.foireturns.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PhrasesTest {
    private final Phrases phrases = new Phrases(List.of("Nil", "nil return", "not held"));

    @Test
    void aTextIsOneOfThemWhateverItsCase() {
        assertThat(phrases.are("NIL")).isTrue();
        assertThat(phrases.are("Nil  return.")).isTrue();
        assertThat(phrases.are("nil returns")).isFalse();
        assertThat(phrases.are("")).isFalse();
        assertThat(phrases.haveKey("nil")).isTrue();
    }

    @Test
    void oneStandsInATextAsWholeWords() {
        assertThat(phrases.in("This is not held here")).isTrue();
        assertThat(phrases.in("This is not holding")).isFalse();
        assertThat(phrases.in("vanil")).isFalse();
    }

    @Test
    void aTextBeginsWithOneAndGoesOn() {
        assertThat(phrases.begin("Not held by us")).isTrue();
        assertThat(phrases.begin("Not held")).isFalse();
        assertThat(phrases.begin("It is not held by us")).isFalse();
    }

    @Test
    void theLongestIsFound() {
        assertThat(Pattern.compile(phrases.pattern()).matcher("nil return").results())
                .singleElement()
                .satisfies(found -> assertThat(found.group()).isEqualTo("nil return"));
        assertThat(Pattern.compile(phrases.pattern()).matcher("not   held").matches())
                .isTrue();
    }
}
