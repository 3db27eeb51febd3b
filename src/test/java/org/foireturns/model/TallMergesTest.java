package org.foireturns.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TallMergesTest {
    private static final Cell APRIL = Cell.text(new Address(1, 0), "April", Style.PLAIN);
    private static final Cell KIK = Cell.text(new Address(2, 1), "Kik", Style.PLAIN);
    private static final Cell ALONE = Cell.text(new Address(4, 1), "Snapchat", Style.PLAIN);

    private static RawRecord filled(int first, int row, Cell cell) {
        Grid grid = Grid.named("List")
                .add(APRIL)
                .add(KIK)
                .add(ALONE)
                .merge(CellRange.of(1, 0, 3, 0))
                .build();
        return TallMerges.in(grid, first, 9).filled(new RawRecord(row, 0, List.of(cell)), 2);
    }

    @Test
    void aMergedCellStandsInEachOfItsRows() {
        assertThat(filled(1, 2, KIK).cells()).containsExactly(APRIL, KIK);
        assertThat(filled(1, 4, ALONE).cells()).containsExactly(ALONE);
    }

    @Test
    void oneThatBeginsAboveTheListReachesOverNoRecord() {
        assertThat(filled(2, 2, KIK).cells()).containsExactly(KIK);
    }
}
