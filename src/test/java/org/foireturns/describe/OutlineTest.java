package org.foireturns.describe;

import static org.foireturns.describe.Read.assertRight;

import org.junit.jupiter.api.Test;

class OutlineTest {
    @Test
    void plainLabelsBelongToTheBoldOneOverThem() {
        assertRight("""
                | | 2001 |
                | **Exports** | 450 |
                | Energy | 87 |
                | __Gas | 36 |
                | Wood | 31 |
                | **Imports** | 430 |
                | Energy | 80 |
                = B2:B7 / 1 / A
                ^ A3 A5 < A2
                ^ A4 < A3
                ^ A7 < A6
                """);
    }

    @Test
    void aBareTotalIsOverNothingByItsBoldness() {
        assertRight("""
                | | 2001 |
                | **Total** | 450 |
                | Oslo | 87 |
                = B2:B3 / 1 / A
                """);
    }

    @Test
    void aHeadingWithoutValuesIsOverBoldOnesToo() {
        assertRight("""
                | | 2001 |
                | **Period** | |
                | **Work** | 450 |
                | Before 1946 | 87 |
                | **Materials** | 430 |
                | Before 1946 | 80 |
                = B3:B6 / 1 / A
                ^ A3 A5 < A2
                ^ A4 < A3
                ^ A6 < A5
                """);
    }

    @Test
    void aTotalAtTheEndIsOverAllGroups() {
        assertRight("""
                | | 2001 |
                | Europe | |
                | France | 58 |
                | Asia | |
                | Japan | 125 |
                | Total | 183 |
                = B3 B5:B6 / 1 / A
                ^ A3 < A2
                ^ A5 < A4
                """);
    }
}
