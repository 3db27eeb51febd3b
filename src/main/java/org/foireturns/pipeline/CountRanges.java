package org.foireturns.pipeline;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.normalise.Normaliser;
import org.jspecify.annotations.Nullable;

/**
 * Tells suppressed counts from ages where one text may be either: "1 to 4", "under 5". Bands of age stand in a line
 * with other bands; a suppressed count stands among numbers, or beside its like.
 */
final class CountRanges {
    private final Grid grid;
    private final Normaliser normaliser;

    private CountRanges(Grid grid, Normaliser normaliser) {
        this.grid = grid;
        this.normaliser = normaliser;
    }

    /** The cells of a sheet that read as ages and are counts. */
    static Set<Address> in(Grid grid, Normaliser normaliser) {
        CountRanges ranges = new CountRanges(grid, normaliser);
        return grid.cells().stream()
                .filter(normaliser::readsAsRangeOrAge)
                .filter(ranges::isCount)
                .map(Cell::address)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isCount(Cell cell) {
        long beside = bands(cell, 0, -1) + bands(cell, 0, 1);
        if (next(cell, 0, -1) == null || beside > 1 || bands(cell, 1, 0) > 0 || !underHead(cell)) {
            return false;
        }
        Collection<Cell> row = grid.row(cell.address().row());
        boolean amongNumbers = row.stream().anyMatch(this::number);
        boolean besideItsLike = around(cell).anyMatch(other -> other.text().equals(cell.text()));
        boolean oneValue = row.size() == 2 && !nextToNumber(row.iterator().next());
        return amongNumbers || besideItsLike || (nextToNumber(cell) && (oneValue || beside == 0));
    }

    /** Whether the ages above, if any, are one head over values and no labels beside them. */
    private boolean underHead(Cell cell) {
        Cell above = next(cell, -1, 0);
        return bands(cell, -1, 0) == 0
                || (bands(cell, -1, 0) == 1
                        && above != null
                        && grid.row(above.address().row()).stream().noneMatch(this::number));
    }

    private boolean nextToNumber(Cell cell) {
        return Stream.of(-1, 1).map(step -> next(cell, step, 0)).anyMatch(this::number);
    }

    /** How many other ages follow each other in one direction. */
    private long bands(Cell from, int down, int right) {
        long bands = 0;
        Cell at = next(from, down, right);
        while (at != null && normaliser.readsAsCategory(at)) {
            bands += normaliser.readsAsAge(at) && !at.text().equals(from.text()) ? 1 : 0;
            at = next(at, down, right);
        }
        return bands;
    }

    private Stream<Cell> around(Cell cell) {
        return List.of(new int[] {0, -1}, new int[] {0, 1}, new int[] {-1, 0}, new int[] {1, 0}).stream()
                .flatMap(step -> Stream.ofNullable(next(cell, step[0], step[1])));
    }

    private @Nullable Cell next(Cell cell, int down, int right) {
        int row = cell.address().row() + down;
        int column = cell.address().column() + right;
        return row < 0 || column < 0 ? null : grid.cell(row, column);
    }

    private boolean number(@Nullable Cell cell) {
        return cell != null && cell.isNumber() && normaliser.readsAsValue(cell);
    }
}
