package org.foireturns.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The merged cells of a list that reach over several of its rows: a month that is written once beside all its records.
 */
final class TallMerges {
    private static final TallMerges NONE = new TallMerges();

    /** By row, the cells that reach into it from above. */
    private final Map<Integer, List<Cell>> from = new HashMap<>();

    private TallMerges() {}

    /** Those that begin in the rows of a range; one of the heads reaches over no record. */
    static TallMerges in(Grid grid, int first, int last) {
        if (grid.merges().isEmpty()) {
            return NONE;
        }
        TallMerges tall = new TallMerges();
        for (CellRange merge : grid.merges()) {
            Cell cell = grid.cell(merge.first());
            boolean reaches = merge.first().row() >= first
                    && merge.last().row() > merge.first().row();
            if (cell != null && reaches) {
                for (int row = merge.first().row() + 1;
                        row <= Math.min(last, merge.last().row());
                        row++) {
                    tall.from.computeIfAbsent(row, none -> new ArrayList<>()).add(cell);
                }
            }
        }
        return tall;
    }

    /** A record with the cells that reach into it. */
    RawRecord filled(RawRecord row, int width) {
        List<Cell> above = from.getOrDefault(row.row(), List.of()).stream()
                .filter(cell ->
                        cell.address().column() >= row.left() && cell.address().column() < row.left() + width)
                .toList();
        if (above.isEmpty()) {
            return row;
        }
        List<Cell> cells = new ArrayList<>(row.cells());
        cells.addAll(above);
        cells.sort(Comparator.comparingInt(
                cell -> Objects.requireNonNull(cell).address().column()));
        return new RawRecord(row.row(), row.left(), cells);
    }
}
