package org.foireturns.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.model.Address;
import org.foireturns.model.Drawing;
import org.foireturns.model.DrawnCell;
import org.foireturns.model.HeadsSeen;
import org.foireturns.model.Place;
import org.junit.jupiter.api.Test;

class TableRowsTest {
    private final TableRows rows = new TableRows(List.of(
            drawing("May", "Girls"), drawing("June", "Boys"), drawing("June", "a second table with the same cell")));

    @Test
    void theHeadsAreThoseOfTheTableThatHasTheCell() {
        assertThat(above("June", "B2").heads()).extracting(HeadsSeen.Head::text).containsExactly("Boys");
        assertThat(above("May", "B2").heads()).extracting(HeadsSeen.Head::text).containsExactly("Girls");
    }

    @Test
    void aCellThatIsNotDrawnHasNone() {
        assertThat(above("June", "B3")).isEqualTo(HeadsSeen.NONE);
        assertThat(above("July", "B2")).isEqualTo(HeadsSeen.NONE);
    }

    private HeadsSeen above(String sheet, String cell) {
        return rows.above(Place.ofForce("2025", "kent")
                .inFile("2025/Kent.xlsx")
                .onSheet(sheet)
                .at(Address.parse(cell), "7"));
    }

    private static Drawing drawing(String sheet, String head) {
        return new Drawing(
                "2025/Kent.xlsx",
                sheet,
                List.of(new DrawnCell(Address.parse("B2"), "7", List.of(head))),
                new HeadsSeen(List.of(new HeadsSeen.Head(Address.parse("B1"), head))));
    }
}
