package org.foireturns.sight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Style;
import org.foireturns.sight.Sheet.Sort;
import org.junit.jupiter.api.Test;

class SheetRowTest {
    /** "Female" in A and B, where it is merged, 3 in D, "Male" in E, 4 in G. */
    private static SheetRow row() {
        SortedMap<Integer, Cell> filled = new TreeMap<>();
        filled.put(0, cell(0, "Female"));
        filled.put(1, cell(0, "Female"));
        filled.put(3, cell(3, "3"));
        filled.put(4, cell(4, "Male"));
        filled.put(6, cell(6, "4"));
        return new SheetRow(filled, cell -> cell.text().length() == 1 ? Sort.VALUE : Sort.LABEL);
    }

    private static Cell cell(int column, String text) {
        return Cell.text(new Address(2, column), text, Style.PLAIN);
    }

    @Test
    void eachPlaceIsANumberALabelOrBlank() {
        SheetRow row = row();
        assertThat(List.of(row.sort(-1), row.sort(1), row.sort(2), row.sort(3), row.sort(7)))
                .containsExactly(Sort.BLANK, Sort.LABEL, Sort.BLANK, Sort.VALUE, Sort.BLANK);
        assertThat(row.cell(1)).isEqualTo(cell(0, "Female"));
        assertThat(row.cell(5)).isNull();
        assertThat(row.isBlank()).isFalse();
        assertThat(SheetRow.BLANK.isBlank()).isTrue();
    }

    @Test
    void theNextLabelIsFoundInBothDirections() {
        SheetRow row = row();
        assertThat(row.nextLabel(3, -1)).isEqualTo(1);
        assertThat(row.nextLabel(3, 1)).isEqualTo(4);
        assertThat(row.nextLabel(4, 1)).isEqualTo(-1);
        assertThat(row.nextLabel(0, -1)).isEqualTo(-1);
        assertThat(row.nextLabel(2, -1)).isEqualTo(1);
        assertThat(SheetRow.BLANK.nextLabel(2, 1)).isEqualTo(-1);
    }

    @Test
    void aMergedLabelCountsOnceAndBothEndsAreIncluded() {
        SheetRow row = row();
        assertThat(row.labels(0, 9)).extracting(Cell::text).containsExactly("Female", "Male");
        assertThat(row.labels(1, 4)).extracting(Cell::text).containsExactly("Female", "Male");
        assertThat(row.labels(2, 3)).isEmpty();
        assertThat(row.labels(4, 2)).isEmpty();
        assertThat(row.hasValue(4, 6)).isTrue();
        assertThat(row.hasValue(4, 5)).isFalse();
        assertThat(row.hasValue(0, 3)).isTrue();
    }
}
