package org.foireturns.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.foireturns.model.Range;
import org.junit.jupiter.api.Test;

class SumTest {
    @Test
    void endsAreAddedAndWhatIsOpenStaysOpen() {
        assertThat(Sum.of(Stream.of(Range.exactly(3), new Range(0, 4L)))).isEqualTo(new Range(3, 7L));
        assertThat(Sum.of(Stream.of(Range.exactly(3), new Range(1, null), Range.exactly(2))))
                .isEqualTo(new Range(6, null));
        assertThat(Sum.of(Stream.of())).isEqualTo(Range.ZERO);
    }
}
