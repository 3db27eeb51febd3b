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
import org.junit.jupiter.params.provider.CsvSource;

class MarkedPeriodsTest {
    private static final Map<String, List<String>> WORDS = Map.of(
            "part_only", List.of("only"),
            "part_of_year", List.of("covers", "are for", "until"),
            "last_day_before", List.of("until"),
            "left_out", List.of("excludes"),
            "missing", List.of("were lost"));

    /** What takes the place of a head over a table with a note below it. */
    private static String head(String head, String note) {
        String drawing = """
                | Offences | 2023/24 | %s |
                | Female   | 30      | 40 |
                |          |         |    |
                | %s       |         |    |
                """.formatted(head, note);
        return Objects.requireNonNull(new MarkedPeriods(Grammars.ofConfig(), WORDS)
                        .writtenOut(new Workbook(List.of(grid(drawing)), List.of()))
                        .grids()
                        .get(0)
                        .cell(0, 2))
                .text();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024/25*  | * 2024/25 covers 1 April 2024 to 31 January 2025 only. | 2024-04-01 - 2025-01-31 | *
            2025**    | ** 1 January to 31 March 2025.                         | 2025-01-01 - 2025-03-31 | **
            2024/25 * | * April to December 2024 only                          | 2024-04-01 - 2024-12-31 | *
            2024/25 (a) | (a) 1 April 2024 to 31 December 2024 only. Records from 1 January 2025 are elsewhere. | 2024-04-01 - 2024-12-31 | (a)
            2025 [1]  | [1] January to March 2025 only.                        | 2025-01-01 - 2025-03-31 | [1]
            2024/25 * | * 2024/25 is April 2024 to February 2025 inclusive. March had not been loaded. | 2024-04-01 - 2025-02-28 | *
            2024/25 (a) | (a) Excludes January, February and March 2025: lost when the system was changed. | 2024-04-01 - 2024-12-31 | (a)
            2024/25* | * April and May 2024 were lost | 2024-06-01 - 2025-03-31 | *
            Mar-25 (1) | (1) Until 16 March 2025. Later crimes are not in it.       | 2025-03-01 - 2025-03-16 | (1)
            2024/25†  | †Figures are for 1 April 2024 to 30 September 2024     | 2024-04-01 - 2024-09-30 | †
            """)
    void theNoteBehindTheMarkTellsThePart(String head, String note, String days, String mark) {
        assertThat(head(head, note)).isEqualTo(days + " " + mark);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Q2 (2024/25*)               | Q2 (2024-04-01 - 2025-01-31 *)
            Age, 2024/25 * (victims)    | Age, 2024-04-01 - 2025-01-31 * (victims)
            2023/24 and 2024/25*        | 2023/24 and 2024-04-01 - 2025-01-31 *
            Q2 (2024/25**)              | Q2 (2024/25**)
            Q2 (2023/24*)               | Q2 (2023/24*)
            """)
    void aMarkedYearMayStandInATitle(String title, String read) {
        assertThat(head(title, "* 2024/25 covers 1 April 2024 to 31 January 2025 only."))
                .isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024/25*  | ** April to December 2024 only
            2024/25   | * April to December 2024 only
            2023/24*  | * April to December 2024 only
            2024/25*  | * 2023/24 covers 1 April 2024 to 31 January 2025 only.
            2024/25*  | * Extracted between 1 April 2025 and 3 April 2025
            2024/25*  | * The system changed between 1 June 2024 and 30 June 2024
            2024/25*  | * 2024/25 also counts another offence until June 2024
            2024/25*  | * Excludes July 2024
            Female*   | * April to December 2024 only
            """)
    void othersStay(String head, String note) {
        assertThat(head(head, note)).isEqualTo(head);
    }

    @Test
    void twoNotesBehindOneMarkSayNothing() {
        assertThat(head("2024/25*", "* April to June 2024 only |  |  |\n| * July to December 2024 only"))
                .isEqualTo("2024/25*");
    }
}
