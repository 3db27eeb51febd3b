package org.foireturns.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a phrase may stand in a return of which only the words were noted. */
class WordsSeenTest {
    private static final WordsSeen SEEN = WordsSeen.in(Stream.of("Girls under 12", "Snap Chat", "C\u00e9line"));

    @ParameterizedTest
    @CsvSource({
        "girls, true",
        "under girls, true",
        "boys, false",
        "girls and boys, false",
        "girls and under, true",
        "snapchat, true",
        "snap-chat, true",
        "grils, true",
        "girl, true",
        "girlss, true",
        "gals, false",
        "celine, true",
        "12, true",
        "13, true"
    })
    void aPhraseMayStandInIt(String phrase, boolean may) {
        assertThat(SEEN.mayHold(phrase, Set.of("girls", "boys", "and"), Set.of()))
                .isEqualTo(may);
    }

    @Test
    void wordsThatAreWrittenIntoTextsStandInEach() {
        assertThat(SEEN.mayHold("year ending", Set.of(), Set.of())).isFalse();
        assertThat(SEEN.mayHold("year ending", Set.of(), Set.of("year", "ending")))
                .isTrue();
    }
}
