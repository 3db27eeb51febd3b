package org.foireturns.layout;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Grid;
import org.jspecify.annotations.Nullable;

/** The merges of a grid that hold a text or number, found by position. Merges do not overlap. */
final class Merges {
    /** By column, then by first row. */
    private final Map<Integer, NavigableMap<Integer, CellRange>> byColumn = new HashMap<>();

    static Merges of(Grid grid) {
        int right = grid.cells().stream()
                .mapToInt(cell -> cell.address().column())
                .max()
                .orElse(-1);
        Merges merges = new Merges();
        for (CellRange merge : grid.merges()) {
            Cell anchor = grid.cell(merge.first());
            int last = anchor == null ? -1 : Math.max(right, merge.first().column());
            for (int column = merge.first().column();
                    column <= Math.min(last, merge.last().column());
                    column++) {
                merges.byColumn
                        .computeIfAbsent(column, key -> new TreeMap<>())
                        .put(merge.first().row(), merge);
            }
        }
        return merges;
    }

    /** The merge that covers a position, or null. */
    @Nullable
    CellRange at(int row, int column) {
        NavigableMap<Integer, CellRange> down = byColumn.get(column);
        Map.Entry<Integer, CellRange> nearest = down == null ? null : down.floorEntry(row);
        return nearest != null && nearest.getValue().contains(new Address(row, column)) ? nearest.getValue() : null;
    }
}
