package org.foireturns.legend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.List;
import org.foireturns.grammar.Grammars;
import org.foireturns.model.Cell;
import org.junit.jupiter.api.Test;

class TiledQuartersTest {
    private static List<String> texts(String drawing) {
        return new TiledQuarters(Grammars.ofConfig())
                .writtenOut(grid(drawing)).cells().stream().map(Cell::text).toList();
    }

    @Test
    void quartersFromAprilToMarchThatTheTotalNamesAreThoseOfTheCalendar() {
        assertThat(texts("| Q2 2024 | Q3 2024 | Q4 2024 | Q1 2025 | Total 2024/25 |"))
                .startsWith("2024-04-01 - 2024-06-30")
                .contains("2025-01-01 - 2025-03-31", "Total 2024/25");
    }

    @Test
    void fourOfOneYearAreOfTheYearThatTheTotalNames() {
        assertThat(texts("| Q1 2024 | Q2 2024 | Q3 2024 | Q4 2024 | Total 2024/25 |"))
                .startsWith("2024-04-01 - 2024-06-30")
                .contains("2025-01-01 - 2025-03-31");
        assertThat(texts("| Q1 2025 | Q2 2025 | Q3 2025 | Q4 2025 | Total 2024/25 |"))
                .startsWith("2024-04-01 - 2024-06-30");
        assertThat(texts("| Q1 2024 | Q2 2024 | Q3 2024 | Q4 2024 | Year 2024 |"))
                .startsWith("2024-01-01 - 2024-03-31");
    }

    @Test
    void aTitleTellsWhereTheLineDoesNot() {
        assertThat(texts("""
                | Offences recorded in 2024/25 |
                | Q2 2024 | 12 |
                | Q3 2024 | 14 |
                | Q4 2024 | 11 |
                | Q1 2025 | 15 |
                """)).contains("2024-04-01 - 2024-06-30", "2025-01-01 - 2025-03-31");
    }

    @Test
    void twoYearsAreMadeUpByEight() {
        assertThat(texts("""
                | 2023/24 | Q2 2023 | Q3 2023 | Q4 2023 | Q1 2024 | 2024/25 | Q2 2024 | Q3 2024 | Q4 2024 | Q1 2025 |
                """)).contains("2023-04-01 - 2023-06-30", "2025-01-01 - 2025-03-31");
    }

    @Test
    void whereQuartersDoNotMakeUpTheYearNothingIsSaid() {
        List<String> other = List.of("Q3 2024", "Q4 2024", "Q1 2025", "Q2 2025", "Total 2024/25");
        assertThat(texts("| " + String.join(" | ", other) + " |")).isEqualTo(other);
        List<String> none = List.of("Q2 2024", "Q3 2024", "Q4 2024", "Q1 2025", "Total");
        assertThat(texts("| " + String.join(" | ", none) + " |")).isEqualTo(none);
        List<String> three = List.of("Q2 2024", "Q3 2024", "Q4 2024", "Total 2024/25");
        assertThat(texts("| " + String.join(" | ", three) + " |")).isEqualTo(three);
    }
}
