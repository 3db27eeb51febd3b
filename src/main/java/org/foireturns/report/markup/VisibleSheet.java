package org.foireturns.report.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Grid;
import org.foireturns.model.Visibility;
import org.jspecify.annotations.Nullable;

/** What of a sheet a person sees who opens the file: no hidden row, column or sheet. */
final class VisibleSheet {
    /** Merges only help the eye; a sheet with more of them than people make is shown without. */
    private static final int MOST_MERGES = 500;

    private final Grid grid;
    private final Map<Address, Cell> cells = new HashMap<>();
    private final List<Cell> inOrder = new ArrayList<>();

    private VisibleSheet(Grid grid, List<Cell> shown) {
        this.grid = grid;
        for (Cell cell : shown) {
            if (!hides(cell.address())) {
                cells.put(cell.address(), cell);
                inOrder.add(cell);
            }
        }
    }

    static List<VisibleSheet> among(List<Grid> grids) {
        return grids.stream()
                .filter(grid -> grid.visibility() == Visibility.VISIBLE)
                .map(grid -> new VisibleSheet(grid, grid.cells()))
                .toList();
    }

    /** The same sheet without some of its cells. */
    VisibleSheet without(Predicate<Address> left) {
        return new VisibleSheet(
                grid,
                inOrder.stream().filter(cell -> !left.test(cell.address())).toList());
    }

    String name() {
        return grid.sheet();
    }

    boolean hides(Address cell) {
        return grid.outOfView().cell(cell);
    }

    List<Cell> cells() {
        return inOrder;
    }

    @Nullable
    Cell cell(Address address) {
        return cells.get(address);
    }

    /** The merges that hide no cell and do not meet, so that a spreadsheet takes them as they are. */
    List<CellRange> merges() {
        List<CellRange> kept = new ArrayList<>();
        if (grid.merges().size() <= MOST_MERGES) {
            for (CellRange merge : grid.merges()) {
                long inside = inOrder.stream()
                        .filter(cell -> merge.contains(cell.address()))
                        .count();
                if (inside == 1
                        && cells.containsKey(merge.first())
                        && kept.stream().noneMatch(other -> meet(other, merge))) {
                    kept.add(merge);
                }
            }
        }
        return kept.stream()
                .filter(merge -> !merge.first().equals(merge.last()))
                .toList();
    }

    private static boolean meet(CellRange one, CellRange other) {
        return one.first().row() <= other.last().row()
                && other.first().row() <= one.last().row()
                && one.first().column() <= other.last().column()
                && other.first().column() <= one.last().column();
    }
}
