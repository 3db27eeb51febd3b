package org.foireturns.read.screen;

import java.util.ArrayList;
import java.util.List;
import org.foireturns.model.Grid;
import org.foireturns.model.Visibility;

/** The checks that look at the cells of a sheet. */
public final class SheetScreen {
    private SheetScreen() {}

    public static List<Sighting> of(List<Grid> grids) {
        List<Sighting> seen = new ArrayList<>();
        for (Grid grid : grids) {
            if (grid.visibility() != Visibility.VISIBLE && grid.nonBlank() > 0) {
                seen.add(new Sighting(Check.HIDDEN_SHEET, grid.sheet(), "", grid.nonBlank()));
            }
            long hidden = grid.cells().stream()
                    .filter(cell -> grid.rowHidden(cell.address().row())
                            || grid.columnHidden(cell.address().column()))
                    .count();
            if (hidden > 0) {
                seen.add(new Sighting(Check.HIDDEN_ROWS_COLS, grid.sheet(), "", Math.toIntExact(hidden)));
            }
        }
        return seen;
    }
}
