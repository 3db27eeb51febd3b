package org.foireturns.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellRowTest {
    private static Cell cell(int column, String text) {
        return Cell.text(new Address(4, column), text, Style.PLAIN);
    }

    @Test
    void cellsComeFromLeftToRightInWhateverOrderTheyWereAdded() {
        CellRow line = new CellRow();
        for (int column : new int[] {5, 2, 9, 0, 7}) {
            assertThat(line.offer(cell(column, "c" + column))).isTrue();
        }
        assertThat(line.all()).extracting(Cell::text).containsExactly("c0", "c2", "c5", "c7", "c9");
        assertThat(line.between(2, 7)).extracting(Cell::text).containsExactly("c2", "c5");
        assertThat(line.between(7, 2)).isEmpty();
        assertThat(line.cell(9)).isEqualTo(cell(9, "c9"));
        assertThat(line.cell(8)).isNull();
        assertThat(line.cell(10)).isNull();
    }

    @Test
    void aTakenColumnKeepsItsCellUntilItIsReplaced() {
        CellRow line = new CellRow();
        line.offer(cell(3, "first"));
        assertThat(line.offer(cell(3, "second"))).isFalse();
        assertThat(line.all()).extracting(Cell::text).containsExactly("first");
        assertThat(line.replace(cell(3, "second"))).isEqualTo(cell(3, "first"));
        assertThat(line.replace(cell(4, "third"))).isNull();
        assertThat(line.all()).extracting(Cell::text).containsExactly("second");
    }
}
