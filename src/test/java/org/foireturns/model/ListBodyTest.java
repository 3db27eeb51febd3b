package org.foireturns.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.foireturns.GridText;
import org.junit.jupiter.api.Test;

class ListBodyTest {
    private static final Grid GRID = GridText.grid("""
            | Ref | Gender |   | Ref | Gender |
            | 1   | F      |   | 4   | M      |

            | 2   | M      |   |     |        |
            | 3   |        |   | 5   | F      |
            """);

    private static String rows(ListBody body, int last) {
        return body.records(last)
                .map(record -> record.cells().stream().map(Cell::text).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(", "));
    }

    @Test
    void linesComeStripByStripAndBlankOnesNotAtAll() {
        ListBody body = new ListBody(GRID, 1, List.of(0, 3), 2);
        assertThat(rows(body, 4)).isEqualTo("1 F, 2 M, 3, 4 M, 5 F");
        assertThat(rows(body, 3)).isEqualTo("1 F, 2 M, 4 M");
        assertThat(rows(new ListBody(GRID, 1, List.of(0), 2), 4)).isEqualTo("1 F, 2 M, 3");
    }

    @Test
    void headsAloneHaveNoLines() {
        assertThat(new ListBody(GRID, 1, List.of(0), 2).records(0)).isEmpty();
    }

    @Test
    void aLineIsThatOfOneStrip() {
        assertThat(new ListBody(GRID, 1, List.of(0, 3), 2).record(1, 3).cells())
                .extracting(Cell::text)
                .containsExactly("4", "M");
    }
}
