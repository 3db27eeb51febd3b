package org.foireturns.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.GridText;
import org.junit.jupiter.api.Test;

class WordsOfYearsTest {
    @Test
    void aHeadBehindTheYearsIsAColumnOfItsOwn() {
        assertThat(WordsOfYears.of(GridText.grid("|  | 2024 | 2025 | Year to March |")))
                .doesNotContain("Year to March");
    }

    @Test
    void wordsAboveOrBeforeTheYearsSpeakOfThem() {
        assertThat(WordsOfYears.of(GridText.grid("| Year to March | 2024 | 2025 |")))
                .contains("Year to March");
        assertThat(WordsOfYears.of(GridText.grid("""
                |  | Year to March |
                |  | 2024          | 2025 |
                """))).contains("Year to March");
    }

    @Test
    void oneYearIsNoRowOfYears() {
        assertThat(WordsOfYears.of(GridText.grid("| 2024 | Year to March |"))).contains("Year to March");
    }
}
