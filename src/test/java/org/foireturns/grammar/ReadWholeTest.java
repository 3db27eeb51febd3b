package org.foireturns.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A text is read whole: a word that nobody knows is kept wherever it stands. Not so in a label of two languages, "Neges
 * destun / Text message", of which one half that is understood speaks for both.
 */
class ReadWholeTest {
    private static final Grammar GRAMMAR = Grammars.ofConfig();
    private static final String WORD = "quorvex";

    private static List<String> texts() {
        return ReadTexts.rows().stream()
                .map(ReadTexts.Row::text)
                .filter(text -> !text.contains(" / "))
                .toList();
    }

    @Test
    void aWordThatNobodyKnowsIsKeptWhereverItStands() {
        List<String> dropped = texts().stream()
                .flatMap(text -> Stream.of(WORD + " " + text, text + " " + WORD))
                .filter(text -> !GRAMMAR.read(text).residue().contains(WORD))
                .collect(Collectors.toList());
        assertThat(texts()).hasSizeGreaterThan(200);
        assertThat(dropped).isEmpty();
    }
}
