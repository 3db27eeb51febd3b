package org.foireturns.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a phrase may stand in a return of which only the words were noted. */
class WordsSeenTest {
    private final WordsSeen seen = WordsSeen.in(Stream.of("Girls under 12", "Snap Chat", "C\u00e9line"));

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
        assertThat(seen.mayHold(phrase, Set.of("girls", "boys", "and"), Set.of()))
                .isEqualTo(may);
    }

    @Test
    void wordsThatAreWrittenIntoTextsStandInEach() {
        assertThat(seen.mayHold("year ending", Set.of(), Set.of())).isFalse();
        assertThat(seen.mayHold("year ending", Set.of(), Set.of("year", "ending")))
                .isTrue();
    }

    @Test
    void aWordInAnotherPhraseStaysKnown() {
        assertThat(seen.mayHold("girls of twelve", Set.of("girls", "of"), Set.of()))
                .isFalse();
        assertThat(seen.mayHold("girls of twelve", Set.of("of"), Set.of())).isTrue();
    }

    /** Signs part words in more ways than one, so that the first word is enough. */
    @Test
    void ofAPhraseWithSignsTheFirstWordIsEnough() {
        assertThat(seen.mayHold("girls (aged)", Set.of("girls", "aged"), Set.of()))
                .isTrue();
        assertThat(seen.mayHold("aged (girls)", Set.of("girls", "aged"), Set.of()))
                .isFalse();
        assertThat(seen.mayHold("\u2640", Set.of(), Set.of())).isTrue();
    }

    @Test
    void humpsAccentsAndStrangeLettersAreNotedInEachWay() {
        WordsSeen words = WordsSeen.in(Stream.of("VictimAge", "Gir\u0142ls", "\ufb01nd", "Girls's"));
        assertThat(words.mayHold("victimage", Set.of("victimage"), Set.of())).isTrue();
        assertThat(words.mayHold("victim", Set.of("victim"), Set.of())).isTrue();
        assertThat(words.mayHold("girls", Set.of("girls"), Set.of())).isTrue();
        assertThat(words.mayHold("find", Set.of("find"), Set.of())).isTrue();
    }

    @Test
    void whatIsStoredIsReadBack() {
        assertThat(WordsSeen.parse(seen.stored()).stored()).isEqualTo(seen.stored());
        WordsSeen back = WordsSeen.parse(seen.stored());
        assertThat(back.mayHold("girls under", Set.of(), Set.of())).isTrue();
        assertThat(back.mayHold("boys", Set.of("boys"), Set.of())).isFalse();
        assertThat(WordsSeen.UNKNOWN.stored()).isEmpty();
        assertThat(WordsSeen.parse("")).isSameAs(WordsSeen.UNKNOWN);
        assertThat(WordsSeen.UNKNOWN.mayHold("zorb", Set.of("zorb"), Set.of())).isTrue();
    }

    @Test
    void theWordsOfAPhraseAreItsWords() {
        assertThat(WordsSeen.of("Girls (12-15), aged")).containsExactly("girls", "aged");
    }
}
