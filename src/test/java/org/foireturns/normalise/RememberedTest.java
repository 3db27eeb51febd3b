package org.foireturns.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RememberedTest {
    private final List<String> asked = new ArrayList<>();
    private final Remembered<String, Integer> lengths = new Remembered<>(text -> {
        asked.add(text);
        return text.length();
    });

    @Test
    void answersTheSameQuestionOnce() {
        assertThat(List.of(lengths.apply("Female"), lengths.apply("Male"), lengths.apply("Female")))
                .containsExactly(6, 4, 6);
        assertThat(asked).containsExactly("Female", "Male");
    }

    @Test
    void forgetsSoThatItNeverGrowsWithoutBound() {
        lengths.apply("first");
        for (int i = 0; i < 20_000; i++) {
            lengths.apply("text " + i);
        }
        asked.clear();
        lengths.apply("first");
        assertThat(asked).containsExactly("first");
    }
}
