package org.foireturns.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A text is read whole: each of its words is explained once or kept as one that is not. */
class ReadWholeTest {
    private static final Grammar GRAMMAR = Grammars.ofConfig();
    private static final String WORD = "quorvex";

    private static List<String> texts() {
        return ReadTexts.rows().stream().map(ReadTexts.Row::text).toList();
    }

    @Test
    void aWordThatNobodyKnowsIsKeptWhereverItStands() {
        List<String> dropped = texts().stream()
                .flatMap(text -> Stream.of(WORD + " " + text, text + " " + WORD))
                .filter(text -> !GRAMMAR.read(text).residue().contains(WORD))
                .collect(Collectors.toList());
        assertThat(dropped).isEmpty();
    }
}
