package org.foireturns.legend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.foireturns.grammar.Grammars;
import org.foireturns.read.contract.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToldPartsTest {
    private static final Map<String, List<String>> WORDS =
            Map.of("part_only", List.of("only"), "part_of_year", List.of("covers", "runs from"));

    /** What takes the place of 2024/25 over a table with a note below it. */
    private static String head(String note) {
        return Objects.requireNonNull(new ToldParts(Grammars.ofConfig(), WORDS)
                        .writtenOut(new Workbook(List.of(grid("""
                                | Offences | 2023/24 | 2024/25 |
                                | Female   | 30      | 40      |
                                | %s       |         |         |
                                """.formatted(note))), List.of()))
                        .grids()
                        .get(0)
                        .cell(0, 2))
                .text();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024/25 covers 1 April 2024 to 31 January 2025 only.",
                "2024/25 runs from April 2024 to January 2025. The rest is still to come.",
            })
    void bothDaysAreTheHead(String note) {
        assertThat(head(note)).isEqualTo("2024-04-01 - 2025-01-31");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "* 2024/25 covers 1 April 2024 to 31 January 2025 only.",
                "Platforms for 2024/25 cover 1 April 2024 to 31 January 2025 only.",
                "Table 2: 2024/25 covers 1 April 2024 to 31 January 2025 only.",
                "2022/23 covers 1 November 2022 to 31 March 2023 only.",
                "In 2024/25 the busiest time was 1 October 2024 to 31 December 2024.",
                "2024/25 covers 1 April 2024 to 31 January 2025 only. 2024/25 covers 1 May 2024 to 31 January 2025 only.",
            })
    void othersSayNothingOfAllNumbersOfTheYear(String note) {
        assertThat(head(note)).isEqualTo("2024/25");
    }

    @Test
    void aSheetWithoutNumbersSpeaksOfTheOthers() {
        Workbook read = new ToldParts(Grammars.ofConfig(), WORDS)
                .writtenOut(new Workbook(
                        List.of(
                                grid("Cover", "| 2024/25 covers 1 April 2024 to 31 January 2025 only. |"),
                                grid("Data", "| | 2024/25 |\n| Female | 30 |")),
                        List.of()));
        assertThat(Objects.requireNonNull(read.grids().get(1).cell(0, 1)).text())
                .isEqualTo("2024-04-01 - 2025-01-31");
    }
}
