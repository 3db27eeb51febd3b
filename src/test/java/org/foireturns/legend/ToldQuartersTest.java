package org.foireturns.legend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.List;
import java.util.Map;
import org.foireturns.grammar.Grammars;
import org.foireturns.model.Cell;
import org.foireturns.read.contract.Workbook;
import org.junit.jupiter.api.Test;

class ToldQuartersTest {
    private static final Map<String, List<String>> NOTES = Map.of(
            "calendar_quarters", List.of("calendar quarters"), "financial_quarters", List.of("financial quarters"));

    private static final String TOLD =
            "Q1 = January to March, Q2 = April to June, Q3 = July to September, Q4 = October to December";

    private static List<String> texts(String drawing) {
        return new ToldQuarters(Grammars.ofConfig(), NOTES)
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
    void oneTellsTheOthers() {
        assertThat(texts("""
                | 2024 Q2           | Q1 2025 |
                | 21                | 22      |
                | Q1 = Jan to March |         |
                """)).startsWith("April to June 2024", "January to March 2025");
    }

    @Test
    void theLastQuarterOfAYearThatBeginsInAprilStays() {
        assertThat(texts("""
                | 2024 Q2            | 2024 Q4 |
                | 21                 | 22      |
                | Q1 = April to June |         |
                """)).startsWith("July to September 2024", "2024 Q4");
    }

    @Test
    void quartersWithoutAYearAreThoseOfTheYearThatIsTold() {
        assertThat(texts("""
                | Gender of victim, by quarter (Q1 = April to June 2024) |

                | Gender | Q1 | Q2 | Q3 | Q4 |
                | Female | 68 | 71 | 74 | 77 |
                """)).contains("2024-04-01 - 2024-06-30", "2025-01-01 - 2025-03-31");
        assertThat(texts("""
                | Gender | Q1 | Q2 | Q3 | Q4 |
                | Female | 68 | 71 | 74 | 77 |
                | Q1 is April to June 2024, Q4 is January to March 2025. |
                """)).contains("2024-04-01 - 2024-06-30", "2024-07-01 - 2024-09-30");
    }

    @Test
    void questionsAndQuartersThatContradictStay() {
        assertThat(texts("""
                | Q1 | Offences by quarter (Q1 = April to June 2024) | 68 |
                | Q2 | Gender                                        | 71 |
                """)).contains("Q1", "Q2");
        assertThat(texts("""
                | Q1 | Q2 | Q3 |
                | Q1 = April to June 2024; Q2 = April to June 2024 |
                """)).contains("Q1", "Q2", "Q3");
    }

    @Test
    void oneWordTellsThemAll() {
        assertThat(texts("""
                | 2024 Q2                        | Quarter 1 2025 |
                | 21                             | 22             |
                | Quarters are calendar quarters |                |
                """)).startsWith("April to June 2024", "January to March 2025");
        assertThat(texts("""
                | 2024 Q2                          | Q4 2024 |
                | 21                               | 22      |
                | These are financial quarters     |         |
                """)).startsWith("July to September 2024", "Q4 2024");
    }

    @Test
    void monthsBelowAQuarterTellWhichItIs() {
        assertThat(texts("""
                | 2024 | Qtr2 |     | 14 |
                |      |      | Apr | 6  |
                |      |      | May | 5  |
                |      |      | Jun | 3  |
                """)).contains("April to June").doesNotContain("Qtr2");
    }
}
