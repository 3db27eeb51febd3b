package org.foireturns.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foireturns.model.Grid;
import org.foireturns.model.Place;
import org.foireturns.model.ReturnFile;
import org.foireturns.model.Visibility;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.HiddenRowsCols;
import org.foireturns.model.finding.HiddenSheet;

/** Looks for what a force did not mean to send, before any value is read. */
final class Disclosure {
    private Disclosure() {}

    /** The finding that sets a file aside unread. */
    static Optional<Finding> quarantine(ReturnFile file, List<Grid> grids) {
        List<Grid> hidden = grids.stream()
                .filter(grid -> grid.visibility() != Visibility.VISIBLE && grid.nonBlank() > 0)
                .toList();
        int cells = hidden.stream().mapToInt(Grid::nonBlank).sum();
        return hidden.isEmpty()
                ? Optional.empty()
                : Optional.of(new HiddenSheet(Place.ofFile(file, null), file.baseName(), hidden.size(), cells));
    }

    /** What to ask about and read all the same. */
    static List<Finding> questions(Place place, List<Grid> grids) {
        List<Finding> questions = new ArrayList<>();
        for (Grid grid : grids) {
            long hidden = grid.cells().stream()
                    .filter(cell -> grid.rowHidden(cell.address().row())
                            || grid.columnHidden(cell.address().column()))
                    .count();
            if (hidden > 0) {
                questions.add(new HiddenRowsCols(place.onSheet(grid.sheet()), Math.toIntExact(hidden)));
            }
        }
        return questions;
    }
}
