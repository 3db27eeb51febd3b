package org.foireturns.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.model.Range;
import org.foireturns.report.xlsx.Content;
import org.junit.jupiter.api.Test;

class SmallTest {
    private static final Content HIDDEN = Content.text("[c]");
    private final Small small = new Small(5);

    @Test
    void aSmallNumberOfAForceIsLeftOutAndZeroIsNot() {
        assertThat(small.number(Range.exactly(4))).isEqualTo(HIDDEN);
        assertThat(small.number(Range.exactly(1))).isEqualTo(HIDDEN);
        assertThat(small.number(Range.exactly(5))).isEqualTo(Content.number(5));
        assertThat(small.number(Range.exactly(0))).isEqualTo(Content.number(0));
        assertThat(Small.NONE.number(Range.exactly(4))).isEqualTo(Content.number(4));
    }

    /** Neither a change nor a share tells what is left out. */
    @Test
    void whatIsMadeOfASmallNumberIsLeftOutToo() {
        assertThat(small.madeOf(() -> Content.number(7), Range.exactly(9), Range.exactly(2)))
                .isEqualTo(HIDDEN);
        assertThat(small.madeOf(() -> Content.number(7), Range.exactly(9), Range.exactly(20)))
                .isEqualTo(Content.number(7));
    }
}
