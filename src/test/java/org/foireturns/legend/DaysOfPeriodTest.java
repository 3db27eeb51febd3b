package org.foireturns.legend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.List;
import org.foireturns.grammar.Grammars;
import org.foireturns.model.Cell;
import org.foireturns.read.contract.Workbook;
import org.junit.jupiter.api.Test;

class DaysOfPeriodTest {
    private static final String YEAR = "2024-04-01 - 2025-03-31";

    private static List<String> texts(String drawing) {
        return new DaysOfPeriod(Grammars.ofConfig())
                .writtenOut(new Workbook(List.of(grid(drawing)), List.of())).grids().get(0).cells().stream()
                        .map(Cell::text)
                        .toList();
    }

    @Test
    void bothDaysOfARowSayThePeriod() {
        assertThat(texts("| Period from: | 2024-04-01 | to: | 2025-03-31 |"))
                .containsExactly("Period from:", YEAR, "to:", YEAR);
    }

    @Test
    void soDoTwoRowsBelowEachOther() {
        assertThat(texts("""
                | From | 2024-04-01 |
                | To   | 2025-03-31 |
                """)).containsExactly("From", YEAR, "To", YEAR);
    }

    @Test
    void daysOfOtherThingsStay() {
        assertThat(texts("| Received: | 2025-07-28 | Due: | 2025-08-26 |"))
                .containsExactly("Received:", "2025-07-28", "Due:", "2025-08-26");
        assertThat(texts("| Offence | 2024-04-01 | to: | 2025-03-31 | 12 |")).contains("2024-04-01");
        assertThat(texts("| 2024-04-01 | 2025-03-31 |")).containsExactly("2024-04-01", "2025-03-31");
    }

    @Test
    void daysMayBeTyped() {
        assertThat(texts("""
                | Date from | 01/04/2024    |
                | Date to   | 31 March 2025 |
                """)).containsExactly("Date from", YEAR, "Date to", YEAR);
        assertThat(texts("""
                | Date received | 01/04/2025 |
                | Date of reply | 30/04/2025 |
                """)).containsExactly("Date received", "01/04/2025", "Date of reply", "30/04/2025");
    }
}
