package org.foireturns.flow;

import java.util.List;
import org.foireturns.model.CellRange;
import org.foireturns.model.Grid;
import org.foireturns.read.Opened;
import org.foireturns.read.screen.Check;
import org.foireturns.read.screen.Trace;

/** Leaves out of a file that is opened again whatever hides in plain sight, such as white letters on white. */
final class InSight {
    private InSight() {}

    /** The sheets without the ranges in which the screen saw cells that nobody sees. */
    static List<Grid> of(Opened.Sheets opened) {
        return opened.workbook().grids().stream()
                .map(grid -> without(grid, unseen(grid, opened)))
                .toList();
    }

    private static List<CellRange> unseen(Grid grid, Opened.Sheets opened) {
        return opened.sightings().stream()
                .filter(sighting -> sighting.check() == Check.INVISIBLE_CELLS
                        && sighting.trace() != Trace.UNDER_MERGE
                        && sighting.sheet().equals(grid.sheet())
                        && !sighting.cells().isEmpty())
                .map(sighting -> CellRange.parse(sighting.cells()))
                .toList();
    }

    private static Grid without(Grid grid, List<CellRange> unseen) {
        return unseen.isEmpty() ? grid : grid.without(cell -> unseen.stream().anyMatch(range -> range.contains(cell)));
    }
}
