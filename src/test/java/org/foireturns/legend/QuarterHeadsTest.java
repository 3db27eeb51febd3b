package org.foireturns.legend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.List;
import org.foireturns.grammar.Grammars;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuarterHeadsTest {
    private static List<String> heads(String text) {
        return new QuarterHeads(Grammars.ofConfig())
                .in(grid("| " + text + " |"))
                .map(head -> head.quarter() + " of " + head.year())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Q2 2024, 2 of 2024",
        "2024 Q3, 3 of 2024",
        "Q1-2025, 1 of 2025",
        "Qtr. 4 2024, 4 of 2024",
        "Quarter 2 of 2024, 2 of 2024",
        "2nd quarter 2024, 2 of 2024",
        "2024: 4th Quarter, 4 of 2024",
        "Q2 (2024), 2 of 2024"
    })
    void numberAndYearInEitherOrder(String text, String expected) {
        assertThat(heads(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Q2", "Q5 2024", "Q2 2024/25", "2024", "Q2 24", "Q2 Victims 2024", "Half 2 2024"})
    void anotherHeadIsNone(String text) {
        assertThat(heads(text)).isEmpty();
    }
}
