package org.foireturns.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.model.Count;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecidedCountTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31 | 31 | 31",
                "7,263 | 7263 | 7263",
                "007 | 7 | 7",
                "None | 0 | 0",
                "0 to 4 | 0 | 4",
                "5 or more | 5 |",
                "withheld | 0 |"
            })
    void saysANumberOrBounds(String text, Long lower, Long upper) {
        assertThat(DecidedCount.of(text))
                .hasValueSatisfying(count -> assertThat(count.lower()).isEqualTo(lower))
                .hasValueSatisfying(count -> assertThat(count.upper()).isEqualTo(upper));
    }

    @Test
    void saysThatNothingIsHeld() {
        assertThat(DecidedCount.of("not held")).contains(Count.notHeld());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "about 5", "-3", "1.5", "4 to 4", "5 to 2", "12%", "1,23", "=1+1", "9999999999999"})
    void saysNothingElse(String text) {
        assertThat(DecidedCount.of(text)).isEmpty();
    }
}
