package org.foireturns.pipeline;

import java.util.List;
import java.util.function.Predicate;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Grid;
import org.foireturns.model.Visibility;
import org.foireturns.read.contract.Workbook;
import org.foireturns.read.screen.Check;
import org.foireturns.read.screen.Sighting;
import org.foireturns.read.screen.Trace;

/**
 * Takes the words out of cells that nobody was meant to see, unless they are words that we know: such a cell is still
 * counted, and nothing can repeat what it says.
 */
final class Concealment {
    private final List<Sighting> sightings;
    private final Predicate<Cell> known;

    private Concealment(List<Sighting> sightings, Predicate<Cell> known) {
        this.sightings = sightings.stream()
                .filter(sighting -> sighting.check() == Check.HIDDEN_ROWS_COLS
                        || sighting.check() == Check.INVISIBLE_CELLS
                        || sighting.check() == Check.HIDDEN_SHEET)
                .toList();
        this.known = known;
    }

    /** The workbook without the words of its hidden cells. */
    static Workbook of(Workbook workbook, List<Sighting> sightings, Predicate<Cell> known) {
        Concealment concealment = new Concealment(sightings, known);
        return concealment.sightings.isEmpty() ? workbook : workbook.changed(concealment::of);
    }

    private Grid of(Grid grid) {
        List<CellRange> ranges = sightings.stream()
                .filter(sighting -> sighting.sheet().equals(grid.sheet())
                        && sighting.trace() != Trace.UNDER_MERGE
                        && !sighting.cells().isEmpty())
                .map(sighting -> CellRange.parse(sighting.cells()))
                .toList();
        boolean whole = grid.visibility() != Visibility.VISIBLE;
        if (ranges.isEmpty() && !whole && grid.covered().isEmpty()) {
            return grid;
        }
        return grid.changed(cell -> {
            boolean unseen = whole
                    || ranges.stream().anyMatch(range -> range.contains(cell.address()))
                    || grid.outOfView().cell(cell.address());
            return unseen && cell.isText() && !known.test(cell) ? wordless(cell) : cell;
        });
    }

    /** Whether a cell stands for a hidden one whose words are not known. */
    static boolean conceals(Cell cell) {
        return cell.isText() && cell.text().equals(words(cell.address()));
    }

    /** Its address is in the words, so that hidden references stay different from each other. */
    private static Cell wordless(Cell cell) {
        return Cell.text(cell.address(), words(cell.address()), cell.style());
    }

    private static String words(Address address) {
        return "(hidden " + address + ")";
    }
}
