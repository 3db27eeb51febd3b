package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ForcesTotalsTest {
    private static List<String> withTotal(int total) {
        return DrawnConclusions.findings("""
                | Force, s.15A | 2024/25 |
                | Kent Police  | 30      |
                | Essex Police | 9       |
                | Total        | %d      |
                """.formatted(total));
    }

    @Test
    void aTotalThatIsNotTheSumOfItsForcesIsTold() {
        assertThat(withTotal(41)).containsExactly("forces-total B4", "does-not-add-up B4");
    }

    @Test
    void oneThatIsIsLeftOutAndNoMore() {
        assertThat(withTotal(39)).containsExactly("forces-total B4");
    }
}
