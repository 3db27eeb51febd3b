package org.foireturns.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MonthsTest {
    private final Months months = new Months(number -> switch (number) {
        case 5 -> List.of("may", "mai");
        case 9 -> List.of("sep", "sept", "september");
        default -> List.of("month " + number);
    });

    @Test
    void aMonthIsKnownByEachOfItsNames() {
        assertThat(months.number("mai")).isEqualTo(5);
        assertThat(months.number("sept")).isEqualTo(9);
        assertThat(months.number("month 12")).isEqualTo(12);
        assertThat(months.number("septic")).isZero();
    }

    @Test
    void findsTheLongestName() {
        assertThat("1 september".replaceFirst(months.any(), "-")).isEqualTo("1 -");
        assertThat("1 june".replaceFirst(months.any(), "-")).isEqualTo("1 june");
    }
}
