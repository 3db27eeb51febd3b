package org.foireturns.describe;

import static org.foireturns.describe.Read.assertRight;

import org.junit.jupiter.api.Test;

class RolesTest {
    @Test
    void codesBeforeNamesAreLabels() {
        assertRight("""
                | Code | Industry | 2004 | 2005 |
                | 21 | Mining | 541 | 562 |
                | 22 | Trade | 570 | 554 |
                = C2:D3 / 1 / A,B
                """);
    }

    @Test
    void yearsDownAreLabels() {
        assertRight("""
                | | Cases | Closed |
                | 1980 | 1998 | 1871 |
                | 1990 | 3,011 | 1905 |
                = B2:C3 / 1 / A
                """);
    }

    @Test
    void labelsOnBothSidesServe() {
        assertRight("""
                | Alue | 2004 | 2005 | Region |
                | Koko maa | 5,236 | 5,255 | Country |
                | Lappi | 186 | 185 | Lapland |
                = B2:C3 / 1 / A,D
                """);
    }
}
