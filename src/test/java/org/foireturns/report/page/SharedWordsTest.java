package org.foireturns.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SharedWordsTest {

    @Test
    void whatAllSentencesShareIsSaidOnce() {
        List<String> sentences =
                List.of("The value in B4 was read as the number 7.", "The value in B5 was read as the number 7.");
        SharedWords shared = SharedWords.of(sentences);

        assertThat(shared.pattern()).isEqualTo("The value in \u2026 was read as the number 7.");
        assertThat(sentences).extracting(shared::rest).containsExactly("B4", "B5");
    }

    @Test
    void aWordOrTwoAreNotWorthIt() {
        SharedWords shared = SharedWords.of(List.of("Not a count.", "Not a date."));

        assertThat(shared.pattern()).isEmpty();
        assertThat(shared.rest("Not a date.")).isEqualTo("Not a date.");
    }

    @Test
    void sentencesThatAreStartsOfEachOtherKeepTheirWords() {
        SharedWords shared = SharedWords.of(List.of("a b c d e", "a b c d"));

        assertThat(shared.rest("a b c d")).isEmpty();
        assertThat(shared.rest("a b c d e")).isEqualTo("e");
    }
}
