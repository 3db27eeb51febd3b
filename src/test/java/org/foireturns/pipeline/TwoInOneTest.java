package org.foireturns.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TwoInOneTest {
    private static List<String> asked(String drawing) {
        return DrawnReturn.oneYear(drawing).reading().findings().stream()
                .filter(line -> line.code().equals("second-numbers"))
                .map(line -> line.place().cell() + " " + line.message())
                .toList();
    }

    @Test
    void numbersInBracketsBehindOthersAreAskedAboutOnce() {
        assertThat(asked("""
                | Sexual communication with a child, 2024/25 (of which male) |         |
                | 11 and under                                               | 52 (11) |
                | 12-15                                                      | 207 (9) |
                """))
                .containsExactly("B2:B3 The second number of each cell at B2:B3 is not counted"
                        + " (2 cells, as in \"52 (11)\").");
    }

    @Test
    void thatOfANoteIsNone() {
        assertThat(asked("""
                | Sexual communication with a child, 2024/25 |        |
                | 11 and under                               | 52 (1) |
                | 12-15                                      | 207    |
                |                                            |        |
                | (1) Includes one aged 4                    |        |
                """)).isEmpty();
    }

    @Test
    void secondNumbersMayHaveCellsOfTheirOwn() {
        assertThat(asked("""
                | Sexual communication with a child, 2024/25         |    |      |
                | Figures in brackets are for the previous year, 2023/24. |    |      |
                | 11 and under                                       | 52 | (49) |
                | 12-15                                              | 80 | (77) |
                """))
                .containsExactly("C3:C4 The second number of each cell at C3:C4 is not counted"
                        + " (2 cells, as in \"52 (11)\").");
    }
}
