package org.foireturns.describe;

import static org.foireturns.describe.Read.assertRight;

import org.junit.jupiter.api.Test;

class UnitsTest {
    @Test
    void aUnitOverSeveralHeadsIsNoHead() {
        assertRight("""
                | | 2003 | 2004 |
                | | =number= | < |
                | Men | 8,348 | 8,480 |
                = B3:C3 / 1 / A
                """);
    }

    @Test
    void aUnitUnderTheFirstHeadIsNone() {
        assertRight("""
                | | 2003 | 2004 | 2005 |
                | | $ millions | | |
                | Revenue | 120.5 | 130.7 | 141.2 |
                = B3:D3 / 1 / A
                """);
    }

    @Test
    void whatPartsAHeadIsOne() {
        assertRight("""
                | | Coal | Petroleum | | Gas |
                | | | Liquids | Coke | |
                | North | 10 | 11 | 12 | 13 |
                = B3:E3 / 2,1 / A
                ^ C2:D2 < C1
                """);
    }
}
