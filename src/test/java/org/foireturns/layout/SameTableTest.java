package org.foireturns.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.foireturns.GridText;
import org.foireturns.model.Address;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Grid;
import org.foireturns.model.Label;
import org.foireturns.model.RawObservation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A table that is moved, pulled apart or laid on its side says the same as before. */
class SameTableTest {
    private static final List<String> TABLES = List.of("""
            | Gender | 2019/20 | 2020/21 |
            | Female | 71      | 32      |
            | Male   | 13      | <5      |
            | Total  | 94      | 55      |
            """, """
            | Age    | Female | <   | Male | <   |
            |        | Yes    | No  | Yes  | No  |
            | 0-11   | 61     | 22  | 93   | 44  |
            | 12-15  | 55     | 16  | 87   | 28  |
            """, """
            | Year    | Gender | Count | Rate |
            | 2019/20 | Female | 61    | 82   |
            |         | Male   | 43    | 24   |
            | 2020/21 | Female | 85    | 16   |
            |         | Male   | 27    | 98   |
            """, """
            | Age    | Yes | No |
            | Female |     |    |
            | 0-11   | 71  | 42 |
            | 12-15  | 33  | 84 |
            | Male   |     |    |
            | 0-11   | 15  | 66 |
            """);

    @ParameterizedTest
    @MethodSource("tables")
    void whenItIsShifted(Grid table) {
        assertThat(said(moved(table, row -> row + 3, column -> column + 2))).isEqualTo(said(table));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void withABlankRowAfterEachRow(Grid table) {
        assertThat(said(moved(table, row -> 2 * row, column -> column))).isEqualTo(said(table));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void withABlankRowBelowItsHeader(Grid table) {
        assertThat(said(moved(table, row -> row > 1 ? row + 1 : row, column -> column)))
                .isEqualTo(said(table));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void withABlankColumnAfterEachColumn(Grid table) {
        assertThat(said(moved(table, row -> row, column -> 2 * column))).isEqualTo(said(table));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void withTwoTablesOnTheSheet(Grid table) {
        Grid.Builder both = Grid.named("Sheet1");
        table.cells().forEach(both::add);
        table.merges().forEach(both::merge);
        Grid below = moved(table, row -> row + 9, column -> column);
        below.cells().forEach(both::add);
        below.merges().forEach(both::merge);

        assertThat(said(both.build())).isEqualTo(said(table));
    }

    static Stream<Grid> tables() {
        return TABLES.stream().map(GridText::grid);
    }

    private static Grid moved(Grid table, IntUnaryOperator row, IntUnaryOperator column) {
        Grid.Builder moved = Grid.named(table.sheet());
        for (Cell cell : table.cells()) {
            moved.add(new Cell(
                    at(cell.address(), row, column),
                    cell.kind(),
                    cell.text(),
                    cell.number(),
                    cell.date(),
                    cell.noteMark(),
                    cell.style()));
        }
        table.merges()
                .forEach(merge ->
                        moved.merge(new CellRange(at(merge.first(), row, column), at(merge.last(), row, column))));
        return moved.build();
    }

    private static Address at(Address from, IntUnaryOperator row, IntUnaryOperator column) {
        return new Address(row.applyAsInt(from.row()), column.applyAsInt(from.column()));
    }

    /** Each value with the set of its labels. */
    private static Set<String> said(Grid grid) {
        Set<String> said = new TreeSet<>();
        for (Block block : Structure.of(grid, PlainSense.WITHOUT_HEADS).blocks()) {
            for (RawObservation value : ((Block.Table) block).values()) {
                List<String> labels = Stream.concat(value.rows().stream(), value.columns().stream())
                        .map(Label::text)
                        .sorted()
                        .toList();
                said.add(value.value().text() + " " + labels);
            }
        }
        return said;
    }
}
