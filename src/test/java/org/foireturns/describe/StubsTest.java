package org.foireturns.describe;

import static org.foireturns.describe.Read.assertRight;

import org.junit.jupiter.api.Test;

class StubsTest {
    @Test
    void anOuterLabelIsOverTheRowsBelowIt() {
        assertRight("""
                | Country | Sex | Cases |
                | Latvia | Men | 71 |
                | | Women | 52 |
                | Estonia | Men | 38 |
                | | Women | 31 |
                = C2:C5 / 1 / A+,B
                ^ B2:B3 < A2
                ^ B4:B5 < A4
                """);
    }

    @Test
    void whereMostRowsHaveTheirOwnABlankIsABlank() {
        assertRight("""
                | Port | Berth | Calls |
                | Hull | north | 71 |
                | | south | 52 |
                | Goole | east | 38 |
                | York | west | 31 |
                = C2 C4:C5 / 1 / A,B
                = C3 / 1 / B
                """);
    }
}
