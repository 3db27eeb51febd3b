package org.foireturns.meaning;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.explain.Entry;
import org.foireturns.explain.Placed;
import org.foireturns.explain.SheetPlan;
import org.foireturns.explain.Table;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;

/** The numbers and labels of a sheet's tables, of which what hangs on them speaks. */
final class Bearers {
    private final Set<Address> cells;
    private final List<CellRange> ranges;

    Bearers(SheetPlan plan) {
        this.cells = plan.tables().stream()
                .flatMap(table -> Stream.concat(
                        table.lines().stream()
                                .flatMap(line -> line.entries().stream())
                                .map(Entry::cell),
                        table.values().stream().map(Placed::cell)))
                .map(Cell::address)
                .collect(Collectors.toCollection(HashSet::new));
        this.ranges = plan.tables().stream().map(Table::range).toList();
    }

    /** Whether a cell is one of them. */
    boolean hold(Address cell) {
        return cells.contains(cell);
    }

    /** Whether a cell lies within a table. */
    boolean surround(Address cell) {
        return ranges.stream().anyMatch(range -> range.contains(cell));
    }
}
