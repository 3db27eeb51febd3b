package org.foireturns.legend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.foireturns.grammar.Grammars;
import org.foireturns.normalise.Shelves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadedPeriodsTest {
    private static String head(String note, String cell) {
        HeadedPeriods periods = new HeadedPeriods(
                Grammars.ofConfig(), Shelves.books().words().lists().getOrDefault("notes", Map.of()));
        return WrittenCells.said(periods, """
                | Victim | 2023/24 | 2024/25 |
                | Female | 118     | 131     |
                | %s     |         |         |
                """.formatted(note), cell);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The column headed 2024/25 is 1 January to 31 December 2024.         | 2024-01-01 - 2024-12-31
            What is labelled "2024/25" in fact covers April 2024 to January 2025 | 2024-04-01 - 2025-01-31
            """)
    void theDaysThatANoteTellsTakeThePlaceOfTheYear(String note, String days) {
        assertThat(head(note, "C1")).isEqualTo(days);
        assertThat(head(note, "B1")).isEqualTo("2023/24");
    }

    @Test
    void eachColumnIsToldByItself() {
        String note = "The column headed 2023/24 is January to December 2023 and that headed 2024/25 is January to"
                + " December 2024.";
        assertThat(head(note, "B1")).isEqualTo("2023-01-01 - 2023-12-31");
        assertThat(head(note, "C1")).isEqualTo("2024-01-01 - 2024-12-31");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The column headed 2024/25 is not April 2024 to March 2025
            The column headed 2024/25 was added at the request of the board in June 2025
            The column headed 2022/23 is January to December 2022
            """)
    void otherNotesTellNothing(String note) {
        assertThat(head(note, "C1")).isEqualTo("2024/25");
    }
}
