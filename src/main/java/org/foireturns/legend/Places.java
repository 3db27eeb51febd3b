package org.foireturns.legend;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;

/** Cells of a workbook that explain others and belong to no table or list themselves. */
public final class Places {
    private final Map<String, Set<Address>> bySheet = new HashMap<>();

    void add(Grid grid, Cell cell) {
        bySheet.computeIfAbsent(grid.sheet(), none -> new HashSet<>()).add(cell.address());
    }

    boolean hold(Grid grid, Cell cell) {
        return bySheet.getOrDefault(grid.sheet(), Set.of()).contains(cell.address());
    }

    /** A sheet without them. */
    Grid without(Grid grid) {
        Set<Address> here = bySheet.getOrDefault(grid.sheet(), Set.of());
        return here.isEmpty() ? grid : grid.without(here::contains);
    }

    /** Those of a sheet. */
    List<Cell> on(Grid grid) {
        return bySheet.containsKey(grid.sheet())
                ? grid.cells().stream().filter(cell -> hold(grid, cell)).toList()
                : List.of();
    }
}
