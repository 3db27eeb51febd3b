package org.foireturns.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.foireturns.model.Address;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Grid;
import org.foireturns.model.GridBuilder;
import org.foireturns.model.ListBody;
import org.foireturns.model.Style;
import org.junit.jupiter.api.Test;

class ListAtHandTest {
    private static Block list(int rows, List<Integer> strips) {
        GridBuilder grid = Grid.named("Sheet1");
        for (int row = 0; row <= rows; row++) {
            grid.add(Cell.number(new Address(row, 0), BigDecimal.ONE, Style.PLAIN));
        }
        return new Block.RecordList(
                CellRange.of(0, 0, rows, 0),
                List.of(),
                List.of(),
                List.of(),
                new ListBody(grid.build(), 1, strips, 1),
                Map.of(),
                Set.of(),
                false);
    }

    @Test
    void aListComesInPartsOfSoManyLinesAndItsLastOnesWithItsEnd() {
        assertThat(ListAtHand.parts(list(0, List.of(0)))).isZero();
        assertThat(ListAtHand.parts(list(ListAtHand.LINES, List.of(0)))).isZero();
        assertThat(ListAtHand.parts(list(ListAtHand.LINES + 1, List.of(0)))).isEqualTo(1);
        assertThat(ListAtHand.parts(list(ListAtHand.LINES + 1, List.of(0, 3)))).isEqualTo(2);
        assertThat(ListAtHand.parts(
                        new Block.Table(CellRange.of(0, 0, 900, 1), List.of(), List.of(), List.of(), List.of())))
                .isZero();
    }

    @Test
    void aListThatIsDecidedAtOnceGivesNothingBefore() {
        ListAtHand list = new ListAtHand("r1", 2, Optional.empty());
        assertThat(list.is(2)).isTrue();
        assertThat(list.is(1)).isFalse();
        assertThat(list.rows(1).outcomes()).isEmpty();
        assertThat(list.rows(1).block()).isEqualTo(2);
        assertThat(list.end(2)).isEmpty();
        assertThat(list.rejected()).isZero();
    }
}
