package org.foireturns.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.foireturns.model.Range;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovementTest {
    @ParameterizedTest
    @CsvSource(nullValues = "none", delimiter = '|', textBlock = """
            100 | 100 | 199 | 199 | rose by 99%
            100 | 100 | 21 | 21 | fell by 79%
            100 | 100 | 0 | 0 | fell by 100%
            100 | 100 | 100 | 100 | did not change
            1000 | 1000 | 1003 | 1003 | changed by less than 1%
            1000 | 1000 | 997 | 997 | changed by less than 1%
            1000 | 1000 | 994 | 994 | fell by 1%
            100 | 100 | 21 | 40 | fell by 60% to 79%
            100 | 100 | 120 | 140 | rose by 20% to 40%
            100 | 100 | 97 | 104 | changed by anything from a fall of 3% to a rise of 4%
            100 | 100 | 120 | none | rose by 20% or more
            100 | 100 | 97 | none | changed by anything from a fall of 3% upwards
            10 | 10 | 200 | 200 | rose by 1,900%
            """)
    void saysAFallAsAFall(long thenLeast, Long thenMost, long nowLeast, Long nowMost, String words) {
        ExactSpan change =
                Objects.requireNonNull(ExactSpan.change(new Range(thenLeast, thenMost), new Range(nowLeast, nowMost)));

        assertThat(Movement.words(change)).isEqualTo(words);
    }
}
