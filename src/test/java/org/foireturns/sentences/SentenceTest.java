package org.foireturns.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentenceTest {
    @Test
    void aFullStopBeforeACapitalEndsASentence() {
        assertThat(Sentence.in("There were 66 offences. Of these 8 were online"))
                .hasSize(2);
        assertThat(Sentence.in("It is s. 15A of the Act")).hasSize(1);
    }

    @Test
    void theNumberOfAnAnswerIsNoSentence() {
        assertThat(Sentence.in("1. There were 66 offences. Some were online."))
                .containsExactly("1. There were 66 offences.", "Some were online.");
        assertThat(Sentence.in("In 2024 there were 34. None was online.")).hasSize(2);
    }

    @Test
    void aLineAndASemicolonEndOne() {
        assertThat(Sentence.in("34 girls; 5 boys\n2 not known")).hasSize(3);
    }
}
