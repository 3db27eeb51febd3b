package org.foireturns.describe;

import static org.foireturns.describe.Read.assertRight;

import org.junit.jupiter.api.Test;

/** How far a label is set in. */
class RungTest {
    @Test
    void byDotsAndByADash() {
        assertRight("""
                | | 2001 |
                | Debt | 72 |
                | - Change | 7 |
                | Energy | 31 |
                | ..Oil | 20 |
                = B2:B5 / 1 / A
                ^ A3 < A2
                ^ A5 < A4
                """);
    }
}
