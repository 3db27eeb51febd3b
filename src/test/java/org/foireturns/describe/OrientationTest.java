package org.foireturns.describe;

import static org.foireturns.describe.Read.assertRight;

import org.junit.jupiter.api.Test;

/** Heads and labels on any side of the values. */
class OrientationTest {
    @Test
    void headsMayStandBelowAndLabelsOnTheRight() {
        assertRight("""
                | 31 | 42 | 25 | Boys |
                | 29 | 33 | 27 | Girls |
                | Food | Rent | Fuel | |
                = A1:C2 / 3 / D
                """);
    }

    @Test
    void notesBelowAreNoHeads() {
        assertRight("""
                | 3 | Pupils by county |
                | County | Total | Own |
                | North | 31 | 29 |
                | South | 42 | 33 |
                | Symbols |
                = B3:C4 / 2 / A
                """);
    }
}
