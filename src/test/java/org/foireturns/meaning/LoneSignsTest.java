package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.foireturns.grammar.Grammars;
import org.foireturns.model.Count;
import org.junit.jupiter.api.Test;
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

    private final LoneSigns letters = new LoneSigns(Set.of("x", "y", "12"), Grammars.ofConfig());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Where you see x, the number was four or fewer.",
                "We put x for anything under 5.",
                "If a cell says x the true number is less than five",
                "Any count of four or under is replaced with an x to protect victims.",
            })
    void aLetterThatStandsAmongNumbersIsOneToo(String line) {
        assertThat(letters.in(line)).contains(new LoneSigns.Meaning("x", Count.between(0, 4L)));
        assertThat(signs.in(line)).isEmpty();
    }

    @Test
    void whyASignIsThereMayNameAnother() {
        assertThat(letters.in("Where you see y, the number was more than five but we have held it back, as otherwise x"
                        + " could be got by taking away."))
                .contains(new LoneSigns.Meaning("y", Count.between(6, null)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Children of x are aged 12 to 15 there",
                "An x or y hides a number under 5",
                "Numbers from 5 on are not given, as y could be worked out from x",
            })
    void ofOtherBoundsALetterIsNone(String line) {
        assertThat(letters.in(line)).isEmpty();
    }
}
