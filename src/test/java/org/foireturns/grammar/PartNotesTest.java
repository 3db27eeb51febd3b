package org.foireturns.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.foireturns.model.Period;
import org.foireturns.normalise.Shelves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which days of 2024/25 are counted, as a note behind its mark says. */
class PartNotesTest {
    private static Optional<String> days(String note) {
        PartNotes notes = new PartNotes(
                Grammars.ofConfig(), Shelves.books().words().lists().getOrDefault("notes", Map.of()));
        return Optional.ofNullable(notes.part(note))
                .flatMap(part -> part.of(Period.financialYear(2024)))
                .map(PartNotes::head);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            April to December only                                | 2024-04-01 - 2024-12-31
            2024/25 covers 1 April 2024 to 31 January 2025 only   | 2024-04-01 - 2025-01-31
            Eleven months: April 2024 to February 2025.           | 2024-04-01 - 2025-02-28
            11 months only (April to February).                   | 2024-04-01 - 2025-02-28
            March 2025 is still to come.                          | 2024-04-01 - 2025-02-28
            March 2025 is not in here yet.                        | 2024-04-01 - 2025-02-28
            Does not yet include March 2025.                      | 2024-04-01 - 2025-02-28
            April and May 2024 could not be retrieved.            | 2024-06-01 - 2025-03-31
            January to March is missing                           | 2024-04-01 - 2024-12-31
            Nothing after 28 February 2025 is counted.            | 2024-04-01 - 2025-02-28
            Crimes before 1 June 2024 are not in this figure.     | 2024-06-01 - 2025-03-31
            Crimes from 3 February 2025 on are not in here        | 2024-04-01 - 2025-02-02
            It begins on 1 April 2024 and stops at 31 January 2025 | 2024-04-01 - 2025-01-31
            """)
    void whatIsLeftOrLeftOutTellsThem(String note, String days) {
        assertThat(days(note)).contains(days);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "June 2024 could not be retrieved.",
                "The app of crimes in March 2025 is not included",
                "March 2025 was the busiest month",
                "Nothing after 31 March 2025 is counted",
                "Crimes after review are not counted"
            })
    void othersLeaveItOpen(String note) {
        assertThat(days(note)).isEmpty();
    }
}
