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
    void theirOrderSaysWhatTheyAre() {
        assertThat(new NumberWords(List.of("dim", "un", "dau")).asDigits("dau o dim"))
                .isEqualTo("2 o 0");
    }
}
