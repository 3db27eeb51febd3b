package org.foireturns.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.model.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

    @ParameterizedTest
    @CsvSource({
        "1,3,0.3333,33%",
        "2,3,0.6667,67%",
        "1,8,0.1250,13%",
        "1,200,0.0050,1%",
        "0,7,0.0000,0%",
        "7,7,1.0000,100%"
    })
    void anExactShareIsRoundedHalfUp(long value, long base, String exact, String percent) {
        assertThat(Share.exact(Range.exactly(value), Range.exactly(base))).isEqualTo(exact);
        assertThat(Share.percent(Range.exactly(value), Range.exactly(base))).isEqualTo(percent);
    }

    @Test
    void aShareOfNothingOrOfAnUnknownNumberIsNotPrinted() {
        assertThat(Share.exact(Range.ZERO, Range.ZERO)).isEmpty();
        assertThat(Share.exact(Range.ZERO, null)).isEmpty();
        assertThat(Share.exact(new Range(1, 4L), Range.exactly(8))).isEmpty();
        assertThat(Share.exact(Range.exactly(1), new Range(8, 9L))).isEmpty();
        assertThat(Share.percent(new Range(1, null), new Range(8, null))).isEmpty();
        assertThat(Share.percent(Range.ZERO, new Range(0, 4L))).isEmpty();
    }

    @Test
    void whatIsHiddenWidensAShareByTheWorstCasesOfPartAndRest() {
        assertThat(Share.percent(new Range(40, 44L), new Range(100, 108L))).isEqualTo("38% to 42%");
        assertThat(Share.percent(Range.exactly(4000), new Range(10_000, 10_004L)))
                .isEqualTo("40%");
    }
}
