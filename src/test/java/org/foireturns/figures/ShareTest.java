package org.foireturns.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
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
        assertThat(new Share(Range.exactly(value), Range.exactly(base)).exact(4))
                .map(BigDecimal::toPlainString)
                .hasValue(exact);
        assertThat(new Share(Range.exactly(value), Range.exactly(base)).percent())
                .isEqualTo(percent);
    }

    @Test
    void aShareOfNothingOrOfAnUnknownNumberIsNotPrinted() {
        assertThat(new Share(Range.ZERO, Range.ZERO).exact(4)).isEmpty();
        assertThat(new Share(Range.ZERO, null).exact(4)).isEmpty();
        assertThat(new Share(new Range(1, 4L), Range.exactly(8)).exact(4)).isEmpty();
        assertThat(new Share(Range.exactly(1), new Range(8, 9L)).exact(4)).isEmpty();
        assertThat(new Share(new Range(1, null), new Range(8, null)).percent()).isEmpty();
        assertThat(new Share(Range.ZERO, new Range(0, 4L)).percent()).isEmpty();
    }

    @Test
    void whatIsHiddenWidensAShareByTheWorstCasesOfPartAndRest() {
        assertThat(new Share(new Range(40, 44L), new Range(100, 108L)).percent())
                .isEqualTo("38% to 42%");
        assertThat(new Share(Range.exactly(4000), new Range(10_000, 10_004L)).percent())
                .isEqualTo("40%");
    }
}
