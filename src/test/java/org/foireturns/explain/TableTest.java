package org.foireturns.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.foireturns.GridText;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.junit.jupiter.api.Test;

class TableTest {
    private static final String DRAWN = """
            | Gender | 2018/19 |
            | Female | 3       |
            | Total  | 4       |
            """;

    @Test
    void itsLabelsHaveOneOrderOnEveryRun() {
        List<Cell> cells = GridText.grid("| L |\n".repeat(40)).cells();
        List<Cell> backwards = IntStream.rangeClosed(1, cells.size())
                .mapToObj(i -> cells.get(cells.size() - i))
                .toList();
        Set<Cell> labels = new LinkedHashSet<>(backwards);
        CellRange range = new CellRange(cells.get(0).address(), backwards.get(0).address());
        Table table = new Table(range, false, List.of(), List.of(), List.of(), List.of(), labels, List.of(), null);
        assertThat(table.labels()).containsExactlyElementsOf(backwards);
    }

    @Test
    void partedFromARowThatRowIsATableWithoutTitlesAndCorners() {
        Table table = drawn();
        List<Cell> cells = table.values().stream().map(Placed::cell).toList();
        List<Table> parts = table.partedFrom(
                Set.of(cells.get(1), Drawn.slot(Drawn.field(DRAWN), "A3").cell()));
        assertThat(parts).hasSize(2);
        assertThat(Drawn.labels(parts.subList(0, 1))).containsOnlyKeys("B2");
        assertThat(Drawn.labels(parts.subList(1, 2))).containsOnlyKeys("B3");
        assertThat(parts).extracting(Table::range).hasToString("[A1:B2, A3:B3]");
        assertThat(parts.get(0).corners()).isNotEmpty();
        assertThat(parts.get(1).corners()).isEmpty();
    }

    @Test
    void partedFromAllItsValuesOrNoneItStaysAsItIs() {
        Table table = drawn();
        assertThat(table.partedFrom(Set.of())).containsExactly(table);
        Set<Cell> all = table.values().stream().map(Placed::cell).collect(Collectors.toSet());
        assertThat(table.partedFrom(all)).containsExactly(table);
    }

    @Test
    void withoutValuesThatAnotherHasTheRestIsLeft() {
        Table table = drawn();
        Cell first = table.values().get(0).cell();
        Cell last = table.values().get(1).cell();
        assertThat(table.without(Set.of())).isSameAs(table);
        Table rest = Objects.requireNonNull(table.without(Set.of(first)));
        assertThat(rest.values()).extracting(Placed::cell).containsExactly(last);
        assertThat(table.without(Set.of(first, last))).isNull();
    }

    private static Table drawn() {
        return TableMaker.of(Drawn.plan("LV", 1, DRAWN)).get(0);
    }
}
