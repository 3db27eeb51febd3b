package org.foireturns.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutOfViewTest {
    private final OutOfView hidden = Grid.named("Q1")
            .hideRow(1)
            .hideRow(4)
            .hideColumns(2, 3)
            .cover(Address.parse("F1"))
            .build()
            .outOfView();

    @Test
    void aCellIsHiddenByItsRowItsColumnOrAMerge() {
        assertThat(hidden.cell(Address.parse("A2"))).isTrue();
        assertThat(hidden.cell(Address.parse("D1"))).isTrue();
        assertThat(hidden.cell(Address.parse("F1"))).isTrue();
        assertThat(hidden.cell(Address.parse("A1"))).isFalse();
        assertThat(hidden.covered(Address.parse("A2"))).isFalse();
    }

    @Test
    void namesTheHiddenRowsAndColumns() {
        assertThat(hidden.rows()).containsExactly(1, 4);
        assertThat(hidden.columns()).containsExactly(2, 3);
    }
}
