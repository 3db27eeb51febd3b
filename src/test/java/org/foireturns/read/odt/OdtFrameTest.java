package org.foireturns.read.odt;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OdtFrameTest {
    @ParameterizedTest
    @CsvSource({
        "12pt, 12",
        "1in, 72",
        "2.54cm, 72",
        "25.4mm, 72",
        "1pc, 12",
        "4px, 3",
        "-1in, -72",
        "120%, 7",
        "wide, 7"
    })
    void lengthsAreInPoints(String length, double points) {
        assertThat(OdtFrame.points(length, 7)).isCloseTo(points, Offset.offset(0.01));
    }
}
