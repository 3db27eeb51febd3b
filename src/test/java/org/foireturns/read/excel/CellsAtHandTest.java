package org.foireturns.read.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Style;
import org.junit.jupiter.api.Test;

/** A cell is at hand for those that are stored alike, and for no others. */
class CellsAtHandTest {
    private static final Address B2 = new Address(1, 1);

    private final CellsAtHand atHand = new CellsAtHand();

    private static CellsAtHand.Stored stored(String type, String style, String value) {
        return new CellsAtHand.Stored(type, style, value);
    }

    @Test
    void whatIsStoredAlikeIsTheSameCellElsewhere() {
        Cell made = Cell.text(new Address(0, 0), "Female", Style.PLAIN);
        atHand.put(stored("s", "3", "12"), made);

        assertThat(atHand.at(B2, stored("s", "3", "12"))).isEqualTo(Cell.text(B2, "Female", Style.PLAIN));
    }

    @Test
    void anotherTypeStyleOrValueIsAnotherCell() {
        atHand.put(stored("s", "3", "12"), Cell.text(new Address(0, 0), "Female", Style.PLAIN));

        assertThat(atHand.at(B2, stored("n", "3", "12"))).isNull();
        assertThat(atHand.at(B2, stored("s", "4", "12"))).isNull();
        assertThat(atHand.at(B2, new CellsAtHand.Stored("s", null, "12"))).isNull();
        assertThat(atHand.at(B2, stored("s", "3", "13"))).isNull();
    }
}
