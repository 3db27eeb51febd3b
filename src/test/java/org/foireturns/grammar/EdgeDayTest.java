package org.foireturns.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foireturns.model.Period;
import org.foireturns.normalise.Shelves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdgeDayTest {
    private static final Map<String, List<String>> NOTES =
            Shelves.books().words().lists().getOrDefault("notes", Map.of());
    private static final Period YEAR = Period.financialYear(2024);

    private static Optional<String> part(String sentence) {
        return new EdgeDay.Finder(Grammars.ofConfig(), NOTES)
                .in(sentence)
                .flatMap(edge -> edge.of(YEAR))
                .map(PartNotes::head);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Extract stops at 31/01/2025 - system cut-over after that. | 2024-04-01 - 2025-01-31
            Up to and including 31 January                            | 2024-04-01 - 2025-01-31
            2024/25 is up to and including 31 January                 | 2024-04-01 - 2025-01-31
            It is up to 31 January                                    | 2024-04-01 - 2025-01-31
            Counted from 1 November 2024, when we moved               | 2024-11-01 - 2025-03-31
            Counted to the end of February 2025                       | 2024-04-01 - 2025-02-28
            Only to January 2025                                      | 2024-04-01 - 2025-01-31
            This year ends on 28 February 2025 here                   | 2024-04-01 - 2025-02-28
            Recorded until 31 December 2024 only                      | 2024-04-01 - 2024-12-31
            Until 31 December 2024                                    | 2024-04-01 - 2024-12-31
            The field went live on 1 September 2024                   | 2024-09-01 - 2025-03-31
            Only from 1 June 2024                                     | 2024-06-01 - 2025-03-31
            It starts with offences recorded on Monday 14 October 2024 | 2024-10-14 - 2025-03-31
            Since October 2024 alone                                  | 2024-10-01 - 2025-03-31
            """)
    void theWordsBeforeADayTellWhichEdgeItIs(String sentence, String days) {
        assertThat(part(sentence)).contains(days);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Extract run on 31/01/2025",
                "Until 31 March 2025",
                "From 1 April 2024",
                "From Niche on 3 June 2024",
                "Figures from our reply of 12 May 2024",
                "From 1 June 2024 until 31 December 2024",
                "Up to 31 victims",
                "Until further notice",
                "New crime recording system from November 2024: series break.",
                "Recorded on another system until 31 December 2024",
            })
    void otherSentencesTellNone(String sentence) {
        assertThat(part(sentence)).isEmpty();
    }

    @Test
    void withoutWordsNothingIsFound() {
        assertThat(new EdgeDay.Finder(Grammars.ofConfig(), Map.of()).in("stops at 31/01/2025"))
                .isEmpty();
    }
}
