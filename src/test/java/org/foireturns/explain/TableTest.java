package org.foireturns.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.foireturns.GridText;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void itsLabelsHaveOneOrderOnEveryRun() {
        List<Cell> cells = GridText.grid("| L |\n".repeat(40)).cells();
        List<Cell> backwards = IntStream.rangeClosed(1, cells.size())
                .mapToObj(i -> cells.get(cells.size() - i))
                .toList();
        Set<Cell> labels = new LinkedHashSet<>(backwards);
        CellRange range = new CellRange(cells.get(0).address(), backwards.get(0).address());
        Table table = new Table(range, false, List.of(), List.of(), List.of(), List.of(), labels, List.of());
        assertThat(table.labels()).containsExactlyElementsOf(backwards);
    }
}
