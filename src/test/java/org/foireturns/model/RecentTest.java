package org.foireturns.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentTest {
    @Test
    void looksOnceAtATextThatComesAgain() {
        List<String> looked = new ArrayList<>();
        Recent<Integer> lengths = new Recent<>(text -> {
            looked.add(text);
            return text.length();
        });
        assertThat(lengths.of("Snapchat")).isEqualTo(8);
        assertThat(lengths.of("Kik")).isEqualTo(3);
        assertThat(lengths.of(new String("Snapchat"))).isEqualTo(8);
        assertThat(looked).containsExactly("Snapchat", "Kik");
    }

    @Test
    void neverTakesOneTextForAnother() {
        Recent<String> itself = new Recent<>(text -> text);
        for (int i = 0; i < 20_000; i++) {
            assertThat(itself.of("KP/" + i)).isEqualTo("KP/" + i);
            assertThat(itself.of("Aa" + i % 3)).isEqualTo("Aa" + i % 3);
            assertThat(itself.of("BB" + i % 3)).isEqualTo("BB" + i % 3);
        }
    }
}
