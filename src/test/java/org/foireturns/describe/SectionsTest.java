package org.foireturns.describe;

import static org.foireturns.describe.Read.assertRight;

import org.junit.jupiter.api.Test;

class SectionsTest {
    @Test
    void headsAgainBeginAnotherTable() {
        assertRight("""
                | Area | 2001 | 2002 |
                | North | 10 | 11 |
                | Table 3 (continued) |
                | Area | 2003 | 2004 |
                | North | 14 | 15 |
                = B2:C2 / 1 / A
                = B5:C5 / 4 / A
                """);
    }

    @Test
    void theNumberOfATableInACellOfItsOwnIsATitle() {
        assertRight("""
                | 3 | Pupils by county |
                | County | Total | Own |
                | North | 31 | 29 |
                = B3:C3 / 2 / A
                """);
    }
}
