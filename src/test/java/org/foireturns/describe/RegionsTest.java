package org.foireturns.describe;

import static org.foireturns.describe.Read.assertRight;

import org.junit.jupiter.api.Test;

class RegionsTest {
    @Test
    void aHeadingAfterABlankRowDoesNotPartATableFromItsHeads() {
        assertRight("""
                | Industry | 2004 | 2005 |
                |
                | GOODS |
                | Mining | 41 | 42 |
                | Wood | 60 | 63 |
                = B4:C5 / 1 / A
                ^ A4:A5 < A3
                """);
    }

    @Test
    void mergedHeadsOverSpacerColumnsBelongToTheTable() {
        assertRight("""
                | | Imports | < | < | | Exports | < | < |
                | | 2004 | | 2005 | | 2004 | | 2005 |
                | Food | 22.1 | | 23.0 | | 30.2 | | 31.3 |
                = B3:D3 F3:H3 / 2 / A
                ^ B2:D2 < B1
                ^ F2:H2 < F1
                """);
    }
}
