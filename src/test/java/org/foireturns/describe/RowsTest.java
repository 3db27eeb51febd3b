package org.foireturns.describe;

import static org.foireturns.describe.Read.assertRight;

import org.junit.jupiter.api.Test;

class RowsTest {
    @Test
    void agesAcrossAreHeads() {
        assertRight("""
                | Sex | 15 | 16 | 17 | Total |
                | Boys | 31 | 36 | 42 | 109 |
                = B2:E2 / 1 / A
                """);
    }

    @Test
    void countsUnderHeadsAreNone() {
        assertRight("""
                | Income | 1st | 2nd | 3rd |
                | Low | 10 | 20 | 30 |
                | High | 70 | 80 | 90 |
                = B2:D3 / 1 / A
                """);
    }

    @Test
    void headsMayHoldNumbersAmongWords() {
        assertRight("""
                | | Total | 50000 | 51 000-100 000 | over |
                | North | 943 | 1 | 30 | 142 |
                | South | 50 | 2 | 4 | 4 |
                = B2:E3 / 1 / A
                """);
    }
}
