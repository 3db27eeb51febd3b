package org.foireturns.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void aPhraseIsTakenOutOfEveryListInWhateverCaseAndNothingElseIs() {
        Words words = new Words(Map.of(
                "values", Map.of("channel", List.of("live stream", "Pop", "pop up"), "other", List.of("pop")),
                "axes", Map.of("axis victim_gender", List.of("girl"))));

        assertThat(words.without("POP").lists())
                .isEqualTo(Map.of(
                        "values", Map.of("channel", List.of("live stream", "pop up"), "other", List.of()),
                        "axes", Map.of("axis victim_gender", List.of("girl"))));
    }
}
