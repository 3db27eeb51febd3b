package org.foireturns.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WholeWordsTest {
    private static final List<String> PHRASES = List.of(WholeWords.padded("part year"), WholeWords.padded("Only"));

    @Test
    void aPhraseStandsWithWhateverSignsAround() {
        assertThat(WholeWords.in("A part year (April to May)", PHRASES)).isTrue();
        assertThat(WholeWords.in("ONLY", PHRASES)).isTrue();
        assertThat(WholeWords.in("Figures: part / year", PHRASES)).isTrue();
    }

    @Test
    void wordsThatAreJoinedAreOne() {
        assertThat(WholeWords.in("A part-year", PHRASES)).isFalse();
        assertThat(WholeWords.in("A part-year", List.of(WholeWords.padded("part-year"))))
                .isTrue();
    }

    @Test
    void aPartOfAWordIsNone() {
        assertThat(WholeWords.in("A part of the year, commonly", PHRASES)).isFalse();
        assertThat(WholeWords.in("", PHRASES)).isFalse();
    }
}
