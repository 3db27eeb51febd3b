package org.foireturns.describe;

import static org.foireturns.describe.Read.assertRight;

import org.junit.jupiter.api.Test;

class HeadsTest {
    @Test
    void aHeadFurtherOutEndsTheOneBeside() {
        assertRight("""
                | | Total | Citizenship | | | |
                | | | Finnish | | Foreign | |
                | Region | | Men | Women | Boys | Girls |
                | North | 1,300 | 600 | 640 | 31 | 29 |
                = B4:F4 / 3,2,1 / A
                ^ C2:F2 < C1
                ^ C3:D3 < C2
                ^ E3:F3 < E2
                """);
    }

    @Test
    void aHeadMayStandOverTheBlankColumnBeforeItsValues() {
        assertRight("""
                | Party | Votes | | Seats | |
                | Centre | | 584 | | 55 |
                | Left | | 683 | | 41 |
                = C2:C3 / B1 / A
                = E2:E3 / D1 / A
                """);
    }

    @Test
    void aColumnWithoutAHeadHasThatOfItsNeighbour() {
        assertRight("""
                | Party | Votes | |
                | Centre | '584 | '24.7% |
                | Left | '683 | '24.5% |
                = B2:C3 / B1 / A
                """);
    }
}
