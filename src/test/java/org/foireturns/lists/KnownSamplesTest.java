package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.foireturns.GridText;
import org.foireturns.model.Grid;
import org.junit.jupiter.api.Test;

class KnownSamplesTest {
    private static final List<String> HEADS = List.of("Crime ref", "Recorded", "Victim sex");

    private final ListWords words = DrawnList.WORDS;
    private final Grid grid = GridText.grid("""
            | Crime ref | Recorded   | Victim sex |
            | KP/101    | 2024-04-02 | F          |
            | KP/102    | 2024-05-03 | M          |
            """);

    private ListSample sample(Map<String, String> key) {
        return ListSample.below(0, grid, 0, HEADS, key, words);
    }

    @Test
    void theColumnsOfAListAreDecidedOnce() {
        assertThat(sample(Map.of())).isSameAs(sample(Map.of()));
    }

    @Test
    void withAnotherKeyTheyAreDecidedAgain() {
        assertThat(sample(Map.of("F", "Female"))).isNotSameAs(sample(Map.of()));
    }
}
