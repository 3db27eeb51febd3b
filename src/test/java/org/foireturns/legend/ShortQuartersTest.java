package org.foireturns.legend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.stream.Collectors;
import org.foireturns.grammar.Grammars;
import org.foireturns.model.Cell;
import org.junit.jupiter.api.Test;

class ShortQuartersTest {
    private static String read(String drawing) {
        return new ShortQuarters(Grammars.ofConfig())
                .writtenOut(grid(drawing)).cells().stream().map(Cell::text).collect(Collectors.joining("|"));
    }

    @Test
    void quartersThatFollowEachOtherHaveTheirYearsWrittenOut() {
        assertThat(read("| Crimes | Q2 24 | Q3 24 | Q4 24 | Q1 25 | Total |"))
                .isEqualTo("Crimes|Q2 2024|Q3 2024|Q4 2024|Q1 2025|Total");
        assertThat(read("""
                | Q1-24 |
                | Q2-24 |
                | Q3-24 |
                """)).isEqualTo("Q1 2024|Q2 2024|Q3 2024");
        assertThat(read("| Qtr 3 24 | Qtr 4 24 | Qtr 1 25 |")).isEqualTo("Qtr 3 2024|Qtr 4 2024|Qtr 1 2025");
    }

    @Test
    void othersStayAsTheyAre() {
        assertThat(read("| Q2 24 | Q3 24 |")).isEqualTo("Q2 24|Q3 24");
        assertThat(read("| Q1 24 | Q2 31 | Q3 17 |")).isEqualTo("Q1 24|Q2 31|Q3 17");
    }
}
