package org.foireturns.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class CoveredTest {
    /** A sheet of some rows and four columns, all filled. */
    private static Set<Address> covered(int rows, String... merges) {
        GridBuilder grid = Grid.named("Sheet1");
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < 4; column++) {
                grid.add(Cell.text(new Address(row, column), "x", Style.PLAIN));
            }
        }
        for (String merge : merges) {
            grid.merge(CellRange.parse(merge));
        }
        return grid.build().covered().stream().map(Cell::address).collect(java.util.stream.Collectors.toSet());
    }

    @Test
    void allCellsUnderAMergeButItsFirstAreCovered() {
        assertThat(covered(4, "B2:C3")).extracting(Address::toString).containsExactlyInAnyOrder("C2", "B3", "C3");
        assertThat(covered(4)).isEmpty();
    }

    @Test
    void mergesBesideAndBelowEachOtherAreToldApart() {
        assertThat(covered(4, "A1:B1", "C1:D1", "A2:A3", "A4:B4"))
                .extracting(Address::toString)
                .containsExactlyInAnyOrder("B1", "D1", "A3", "B4");
    }

    @Test
    void aMergeEndsWhereItEnds() {
        assertThat(covered(4, "A1:A2", "B1:B4"))
                .extracting(Address::toString)
                .containsExactlyInAnyOrder("A2", "B2", "B3", "B4");
        assertThat(covered(4, "A1:D1", "B3:C4"))
                .extracting(Address::toString)
                .containsExactlyInAnyOrder("B1", "C1", "D1", "C3", "B4", "C4");
    }
}
