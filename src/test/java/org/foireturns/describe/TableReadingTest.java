package org.foireturns.describe;

import static org.foireturns.describe.Read.assertRight;

import org.junit.jupiter.api.Test;

class TableReadingTest {
    @Test
    void aLabelOverTwoRowsGovernsTheValuesMergedOverBoth() {
        assertRight("""
                | Year | Calls |
                | 1990 | 889 |
                | Change, | 282.6 |
                | 1990-2008 | ^^ |
                = B2:B3 / 1 / A
                """);
    }

    @Test
    void aHeadingOverTheValuesIsOverTheRowsBelowIt() {
        assertRight("""
                | | 2001 | 2002 |
                | | =number= | < |
                | Men | 510 | 505 |
                | | =%= | < |
                | Men | 51.0 | 51.2 |
                = B3:C3 B5:C5 / 1 / A
                ^ A3 < B2
                ^ A5 < B4
                """);
    }
}
