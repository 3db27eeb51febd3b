package org.foireturns.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellRangeTest {
    @ParameterizedTest
    @CsvSource({"B2, true", "C3, true", "B3, true", "A2, false", "D2, false", "B1, false", "B4, false"})
    void holdsTheCellsBetweenItsCorners(String cell, boolean holds) {
        assertThat(CellRange.parse("B2:C3").contains(Address.parse(cell))).isEqualTo(holds);
    }

    @Test
    void goesThroughItsRows() {
        CellRange range = CellRange.parse("B2:C3");
        assertThat(range.hasRow(0)).isFalse();
        assertThat(range.hasRow(1)).isTrue();
        assertThat(range.hasRow(2)).isTrue();
        assertThat(range.hasRow(3)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"B2, D9, B2:D9", "D2:D3, B9, B2:D9", "B2:C3, B2, B2:C3"})
    void growsAroundAnother(String one, String other, String both) {
        assertThat(CellRange.parse(one).with(CellRange.parse(other))).hasToString(both);
        assertThat(CellRange.parse(other).with(CellRange.parse(one))).hasToString(both);
    }

    @Test
    void isBetweenTwoCornersWhicheverTheyAre() {
        assertThat(CellRange.between(Address.parse("D2"), Address.parse("B9"))).hasToString("B2:D9");
        assertThat(CellRange.parse("B7").single()).isTrue();
        assertThat(CellRange.parse("B7:B8").single()).isFalse();
        assertThatThrownBy(() -> CellRange.parse("B3:B2")).hasMessageContaining("ends before it starts");
        assertThatThrownBy(() -> CellRange.parse("C2:B2")).hasMessageContaining("ends before it starts");
    }
}
