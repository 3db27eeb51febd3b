package org.foireturns.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Place;
import org.foireturns.model.RawObservation;
import org.foireturns.model.Style;
import org.foireturns.model.finding.Finding;
import org.junit.jupiter.api.Test;

class BlanksTest {
    private static final Set<Address> UNSEEN = Set.of(Address.parse("C4"), Address.parse("E9"), Address.parse("F9"));

    private static RawObservation value(int row, int column) {
        return new RawObservation(Cell.text(new Address(row, column), "3", Style.PLAIN), List.of(), List.of());
    }

    private static List<String> asked(List<RawObservation> values, CellRange... lines) {
        return Blanks.about(values, List.of(lines), Place.NOWHERE, UNSEEN, cells -> "").stream()
                .map(Finding::place)
                .map(Place::cell)
                .toList();
    }

    @Test
    void aRowWithSeveralLabelsIsAskedAboutOnce() {
        CellRange row = CellRange.parse("D4:D4");
        assertThat(asked(List.of(value(1, 3), value(2, 3)), row, row, CellRange.parse("D6:D6")))
                .containsExactly("D4", "D6");
    }

    @Test
    void aCellThatHoldsSomethingOutOfViewIsNotEmpty() {
        assertThat(asked(List.of(value(1, 1), value(1, 2), value(2, 1), value(2, 2), value(3, 1))))
                .isEmpty();
        assertThat(asked(List.of(value(1, 1)), CellRange.parse("E9:F9"), CellRange.parse("E9:G9")))
                .containsExactly("E9:G9");
    }

    @Test
    void aCellThatIsEmptyAmongNumbersIsAskedAbout() {
        assertThat(asked(List.of(value(1, 1), value(1, 2), value(2, 1)))).containsExactly("C3");
    }
}
