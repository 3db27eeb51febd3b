package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.foireturns.grammar.Grammars;
import org.foireturns.model.Count;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoneSignsTest {
    private final LoneSigns signs = new LoneSigns(Set.of("~", "#", "12", "low"), Grammars.ofConfig());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wherever I've typed a ~ the figure is four or lower (and it may well be nil).",
                "Where you see ~ the count is under five.",
                "Values below five were replaced with a tilde.",
                "Please read ~ as \"less than five\"."
            })
    void theOneSignOfASentenceStandsForTheOneBoundOfIt(String line) {
        assertThat(signs.in(line)).contains(new LoneSigns.Meaning("~", Count.between(0, 4L)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Where you see ~ or # the count is under five.",
                "Where you see ~ we could not tell.",
                "The ~ and the ~ hide counts under five.",
                "Where you see * the count is under five.",
                "~ 5",
                "In area ~ there were 12 offences"
            })
    void anyOtherSentenceExplainsNone(String line) {
        assertThat(signs.in(line)).isEmpty();
    }
}
