package org.foireturns.legend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.List;
import org.foireturns.model.Grid;
import org.junit.jupiter.api.Test;

class DashedKeyTest {
    private static List<String> joined(String drawing) {
        Grid grid = grid(drawing);
        return grid.cells().stream().map(cell -> DashedKey.joined(cell, grid)).toList();
    }

    @Test
    void threeLettersBelowEachOtherAreAKey() {
        assertThat(joined("""
                | A - 11 and under |
                | B - 12 to 15     |
                | C - 16-17        |
                """)).containsExactly("A = 11 and under", "B = 12 to 15", "C = 16-17");
    }

    @Test
    void fewerOrTheSameAgainAreNone() {
        List<String> two = List.of("A - 11 and under", "B - 12 to 15");
        assertThat(joined("| " + String.join(" |\n| ", two) + " |")).isEqualTo(two);
        List<String> apart = List.of("A - 11 and under", "B - 12 to 15", "A - 16 and over");
        assertThat(joined("| " + String.join(" |\n| ", apart) + " |")).isEqualTo(apart);
        assertThat(joined("""
                | A - 11 and under |
                | B - 12 to 15     |

                | C - 16 and over  |
                """)).contains("C - 16 and over", "A - 11 and under");
    }

    @Test
    void numbersBehindTheDashAreAnswers() {
        List<String> answers = List.of("A - 12", "B - 15", "C - 4");
        assertThat(joined("| " + String.join(" |\n| ", answers) + " |")).isEqualTo(answers);
    }
}
