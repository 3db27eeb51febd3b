package org.foireturns.legend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.List;
import org.foireturns.grammar.Grammars;
import org.foireturns.model.Cell;
import org.foireturns.read.contract.Workbook;
import org.junit.jupiter.api.Test;

class ToldQuartersTest {
    private static final String TOLD =
            "Q1 = January to March, Q2 = April to June, Q3 = July to September, Q4 = October to December";

    private static List<String> texts(String drawing) {
        return new ToldQuarters(Grammars.ofConfig())
                .writtenOut(new Workbook(List.of(grid(drawing)), List.of())).grids().get(0).cells().stream()
                        .map(Cell::text)
                        .toList();
    }

    @Test
    void quartersAreTheMonthsThatTheReturnTells() {
        assertThat(texts("""
                | 2024 Q2 | Q1 2025 |
                | 21      | 22      |
                | %s      |         |
                """.formatted(TOLD))).startsWith("April to June 2024", "January to March 2025");
    }

    @Test
    void withoutAllFourTheyStay() {
        assertThat(texts("""
                | 2024 Q2           | Q1 2025 |
                | 21                | 22      |
                | Q1 = Jan to March |         |
                """)).startsWith("2024 Q2", "Q1 2025");
    }
}
