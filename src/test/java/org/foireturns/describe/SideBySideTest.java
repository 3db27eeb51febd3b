package org.foireturns.describe;

import static org.foireturns.describe.Read.assertRight;

import org.junit.jupiter.api.Test;

class SideBySideTest {
    @Test
    void theFirstHeadAgainBeginsAnotherTable() {
        assertRight("""
                | Year | Births | Year | Births |
                | 1990 | 65,973 | 1993 | 60,011 |
                | 1991 | 65,395 | 1994 | 60,092 |
                = B2:B3 / 1 / A
                = D2:D3 / 1 / C
                """);
    }
}
