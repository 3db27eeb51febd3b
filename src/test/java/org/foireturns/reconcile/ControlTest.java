package org.foireturns.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ControlTest {
    @Test
    void twoSumsHoldWhenTheyAreEqual() {
        assertThat(Control.ofSums("written", "a", LongStream.of(1, 2), LongStream.of(3))
                        .holds())
                .isTrue();
        assertThat(Control.ofSums("written", "a", LongStream.of(1, 2), LongStream.of(4))
                        .difference())
                .isEqualTo(1);
    }

    @Test
    void severalOfAKindAreAddedSideBySide() {
        List<Control> all = List.of(new Control("x", "2023", 3, 3), new Control("x", "2025", 4, 5));

        assertThat(Control.together("x", "both", all)).isEqualTo(new Control("x", "both", 7, 8));
    }
}
