package org.foireturns.read.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Style;
import org.junit.jupiter.api.Test;

class CellsLatelyTest {
    private static final Style BOLD = new Style("General", true, false, false, 0);
    private static final Cell FIRST = Cell.text(new Address(1, 4), "Female", Style.PLAIN);

    private final CellsLately sent = new CellsLately();
    private final CellsLately taken = new CellsLately();

    @Test
    void aCellThatSaysTheSameGoesAsTheNumberOfItsPlace() throws Exception {
        assertThat(sent.place(FIRST)).isZero();
        sent.put(FIRST);
        taken.put(FIRST);
        Cell second = FIRST.at(new Address(2, 4));
        int place = sent.place(second);
        assertThat(place).isPositive();
        assertThat(taken.at(place, new Address(2, 4))).isEqualTo(second);
    }

    @Test
    void aCellThatLooksOtherwiseOrIsAnotherKindGoesInFull() {
        sent.put(FIRST);
        assertThat(sent.place(Cell.text(new Address(2, 4), "Female", BOLD))).isZero();
        Cell number = Cell.number(new Address(1, 1), BigDecimal.valueOf(12), Style.PLAIN);
        sent.put(number);
        assertThat(sent.place(Cell.text(new Address(2, 1), "12", Style.PLAIN))).isZero();
        assertThat(sent.place(number)).isPositive();
    }

    @Test
    void aPlaceWhereNothingStandsIsWhatNoWorkerWrites() {
        assertThatThrownBy(() -> taken.at(7, new Address(0, 0))).isInstanceOf(WireInput.Garbled.class);
    }
}
