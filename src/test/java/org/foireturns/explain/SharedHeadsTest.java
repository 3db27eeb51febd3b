package org.foireturns.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SharedHeadsTest {
    private static final Page PAGE = Drawn.page("""
            | Whole year |    |  | Last quarter |    |

            | Female     | 75 |  | Female       | 15 |
            | Male       | 62 |  | Male         | 11 |
            """);
    private static final Part HEADS = part(0, 0, 0, 3);
    private static final Part LEFT = part(2, 0, 3, 1);
    private static final Part RIGHT = part(2, 3, 3, 4);

    @Test
    void eachTableHasWhatStandsOverIt() {
        SharedHeads shared = new SharedHeads(HEADS, Stream.of(RIGHT, LEFT));
        assertThat(shared.areShared()).isTrue();
        assertThat(shared.pieces()).containsExactly(part(0, 0, 0, 0), part(0, 3, 0, 3));
    }

    @Test
    void oneTableOrTwoAboveEachOtherShareNothing() {
        assertThat(new SharedHeads(HEADS, Stream.of(LEFT)).areShared()).isFalse();
        assertThat(new SharedHeads(HEADS, Stream.of(LEFT, part(3, 1, 3, 4))).areShared())
                .isFalse();
    }

    @Test
    void columnsOfNumbersWithoutLabelsShareTheirHeads() {
        Page page = Drawn.page("""
                | Gender |  | 2023/24 |  | 2024/25 |

                | Female |  | 75      |  | 15      |
                | Male   |  | 62      |  | 11      |
                """);
        Part heads = new Part(page, new Area(0, 0, 0, 4));
        Part labels = new Part(page, new Area(2, 0, 3, 0));
        Part numbers = new Part(page, new Area(2, 2, 3, 2));
        assertThat(new SharedHeads(heads, Stream.of(labels, numbers)).areShared())
                .isFalse();
    }

    private static Part part(int top, int left, int bottom, int right) {
        return new Part(PAGE, new Area(top, left, bottom, right));
    }
}
