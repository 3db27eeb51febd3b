package org.foireturns.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.foireturns.normalise.Shelves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of which days all figures are, as a sentence says. */
class StatedSpansTest {
    private static final StatedSpans SPANS =
            new StatedSpans(Grammars.ofConfig(), Shelves.books().words().lists().getOrDefault("notes", Map.of()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            All figures above are for 1 January 2024 to 31 December 2024.               | 2024-01-01 - 2024-12-31
            We report by calendar year. All figures above are for January to December 2024. | 2024-01-01 - 2024-12-31
            All figures on this sheet run from 1 April 2024 to 28 February 2025.        | 2024-04-01 - 2025-02-28
            All data is for the calendar year 2024                                      | 2024-01-01 - 2024-12-31
            All tables: calendar year 2024                                              | 2024-01-01 - 2024-12-31
            Please note that all figures are for the year ending December 2024          | 2024-01-01 - 2024-12-31
            The data provided covers 01/05/2024 - 30/04/2025.                           | 2024-05-01 - 2025-04-30
            Everything here is for 1 April 2024 to 28 February 2025, sorry!             | 2024-04-01 - 2025-02-28
            The figures above relate to offences recorded between 1 April 2024 and 31 March 2025 | 2024-04-01 - 2025-03-31
            All figures are for the period 1 July 2024 to 31 March 2025; the system was new. | 2024-07-01 - 2025-03-31
            Mae'r holl ffigurau ar gyfer 2024/25                                        | 2024-04-01 - 2025-03-31
            """)
    void aSentenceSaysThem(String text, String days) {
        assertThat(PartNotes.head(Objects.requireNonNull(SPANS.in(text)))).isEqualTo(days);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "All figures exclude 1 January 2025 to 31 March 2025",
                "All figures except those for 2024/25",
                "All figures for 2024/25 are provisional",
                "The figures provided for 2024/25 could not be checked",
                "All figures are for 2023/24 and 2024/25",
                "All figures were taken in May 2025",
                "All figures were extracted on 1 May 2025",
                "All figures for females are for 2024/25",
                "All figures on Snapchat are for 2024/25",
                "Total offences in 2024/25",
                "2024/25",
                "All figures"
            })
    void othersDoNot(String text) {
        assertThat(SPANS.in(text)).isNull();
    }
}
