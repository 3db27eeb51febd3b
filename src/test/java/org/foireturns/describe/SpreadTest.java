package org.foireturns.describe;

import static org.foireturns.describe.Read.assertRight;

import org.junit.jupiter.api.Test;

/** Which inner labels an outer one is over. */
class SpreadTest {
    @Test
    void whereInnerLabelsRepeatEachTurnIsAGroup() {
        assertRight("""
                | | | | Men | Women | | |
                | | 0-15 | 16-24 | 25+ | 0-15 | 16-24 | 25+ |
                | North | 10 | 11 | 12 | 13 | 14 | 15 |
                | South | 20 | 21 | 22 | 23 | 24 | 25 |
                = B3:G4 / 2 / A
                ^ B2:D2 < D1
                ^ E2:G2 < E1
                """);
    }

    @Test
    void aLabelInTheMiddleIsOverAsManyOnBothSides() {
        assertRight("""
                | | | Cost | | | Gain | |
                | | Food | Rent | Fuel | Wage | Rents | Gift |
                | North | 10 | 11 | 12 | 13 | 14 | 15 |
                = B3:G3 / 2 / A
                ^ B2:D2 < C1
                ^ E2:G2 < F1
                """);
    }

    @Test
    void anyOtherGoesOnUntilTheNext() {
        assertRight("""
                | | Cost | | Gain | |
                | | Food | Rent | Wage | Gift |
                | North | 10 | 11 | 13 | 14 |
                = B3:E3 / 2 / A
                ^ B2:C2 < B1
                ^ D2:E2 < D1
                """);
    }
}
