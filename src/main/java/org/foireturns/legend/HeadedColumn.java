package org.foireturns.legend;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.jspecify.annotations.Nullable;

/**
 * A head and how much stands below it, down to an empty row. The cells are looked at where they are: a list may have a
 * million.
 */
final class HeadedColumn {
    final Grid grid;
    final Cell head;
    private final int end;
    /** Cells that are no texts. */
    private int others;
    /** Those of them that are numbers. */
    int numbers;

    private HeadedColumn(Grid grid, Cell head, int end) {
        this.grid = grid;
        this.head = head;
        this.end = end;
    }

    static List<HeadedColumn> under(int heads, int end, Grid grid) {
        Map<Integer, HeadedColumn> columns = new TreeMap<>();
        grid.row(heads).forEach(head -> columns.put(head.address().column(), new HeadedColumn(grid, head, end)));
        grid.cellsThat(cell -> !cell.isText(), heads + 1, end - 1).forEach(cell -> {
            HeadedColumn column = columns.get(cell.address().column());
            if (column != null) {
                column.others++;
                column.numbers += cell.isNumber() ? 1 : 0;
            }
        });
        return List.copyOf(columns.values());
    }

    /** Whether it has cells, and all of them are texts. */
    boolean isOfTexts() {
        return others == 0 && cells().findAny().isPresent();
    }

    Stream<Cell> cells() {
        return IntStream.range(head.address().row() + 1, end)
                .mapToObj(row -> grid.cell(row, head.address().column()))
                .filter(Objects::nonNull);
    }

    /** The cell of this column in the row of another cell. */
    @Nullable
    Cell beside(Cell other) {
        return grid.cell(other.address().row(), head.address().column());
    }

    /** Whether no blank column lies between it and another on its left. */
    boolean isRightBehind(HeadedColumn left) {
        return head.address().column() == left.head.address().column() + 1;
    }
}
