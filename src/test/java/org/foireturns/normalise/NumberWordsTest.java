package org.foireturns.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NumberWordsTest {
    @Test
    void numbersInWordsAreDigits() {
        NumberWords words = Shelves.vocabulary().numbers;

        assertThat(words.asDigits("Fewer than FIVE")).isEqualTo("fewer than 5");
        assertThat(words.asDigits("zero to eighteen")).isEqualTo("0 to 18");
        assertThat(words.asDigits("someone sixteenth")).isEqualTo("someone sixteenth");
    }

    @Test
    void aNumberMayBeWrittenInSeveralWays() {
        NumberWords words = new NumberWords(number -> number == 4 ? List.of("pedwar", "phedwar") : List.of());
        assertThat(words.asDigits("llai na phedwar")).isEqualTo("llai na 4");
        assertThat(words.asDigits("Pedwar")).isEqualTo("4");
    }
}
