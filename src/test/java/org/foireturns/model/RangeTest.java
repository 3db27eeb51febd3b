package org.foireturns.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeTest {
    private static Range of(String text) {
        if (text.endsWith("+")) {
            return new Range(Long.parseLong(text.substring(0, text.length() - 1)), null);
        }
        String[] ends = text.split("-", -1);
        return new Range(Long.parseLong(ends[0]), (Long) Long.parseLong(ends[ends.length - 1]));
    }

    @ParameterizedTest
    @CsvSource({
        "3, 3, true, 0, 6",
        "3, 5, false, 2, 8",
        "5, 3, false, 2, 8",
        "0-4, 4-9, true, 0, 4-13",
        "0-4, 5-9, false, 1, 5-13",
        "5-9, 0-4, false, 1, 5-13",
        "5+, 0-4, false, 1, 5+",
        "0-4, 5+, false, 1, 5+",
        "4+, 0-4, true, 0, 4+",
        "7+, 3+, true, 0, 10+"
    })
    void meetsAnotherOrIsSoFarFromIt(String one, String other, boolean meets, long gap, String sum) {
        assertThat(of(one).meets(of(other))).isEqualTo(meets);
        assertThat(of(one).gap(of(other))).isEqualTo(gap);
        assertThat(of(one).plus(of(other))).isEqualTo(of(sum));
    }

    @ParameterizedTest
    @CsvSource({
        "3, 3, true",
        "3, 4, false",
        "0-4, 0, true",
        "0-4, 4, true",
        "0-4, 5, false",
        "3+, 2, false",
        "3+, 99, true"
    })
    void holdsANumber(String range, long number, boolean holds) {
        assertThat(of(range).contains(number)).isEqualTo(holds);
    }

    @Test
    void isToldInWords() {
        assertThat(of("12").words()).isEqualTo("12");
        assertThat(of("12-15").words()).isEqualTo("12 to 15");
        assertThat(of("12+").words()).isEqualTo("12 or more");
        assertThat(of("12").exact()).isTrue();
        assertThat(of("12-15").exact()).isFalse();
        assertThat(of("12+").exact()).isFalse();
    }

    @Test
    void isOfACountThatIsHeld() {
        assertThat(Range.of(Count.of(7))).isEqualTo(of("7"));
        assertThat(Range.of(Count.between(0, 4L))).isEqualTo(of("0-4"));
        assertThatThrownBy(() -> Range.of(Count.notHeld())).hasMessageContaining("no number is held");
        assertThatThrownBy(() -> new Range(5, 4L)).hasMessageContaining("no such range");
        assertThatThrownBy(() -> Range.exactly(Long.MAX_VALUE).plus(of("1"))).isInstanceOf(ArithmeticException.class);
    }
}
