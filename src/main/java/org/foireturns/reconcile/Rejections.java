package org.foireturns.reconcile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.foireturns.model.Address;
import org.foireturns.model.CellRange;
import org.foireturns.model.Observation;
import org.foireturns.model.Outcome;
import org.foireturns.model.Place;

/** The value cells that were rejected, so that a sum over a table knows when one of its parts is missing. */
final class Rejections {
    private final Set<Spot> spots = new HashSet<>();

    Rejections(List<Outcome.Rejected> rejected) {
        for (Outcome.Rejected each : rejected) {
            Place place = each.place();
            if (!place.cell().isEmpty()) {
                spots.add(new Spot(
                        place.file(),
                        place.sheet(),
                        CellRange.parse(place.cell()).first()));
            }
        }
    }

    boolean at(String file, String sheet, Address cell) {
        return spots.contains(new Spot(file, sheet, cell));
    }

    /**
     * Whether a rejected cell stands among cells that are to be added: between them, or next to either end when they
     * stand in one row or column. Rows of a list stand for themselves: one that is rejected leaves the others whole.
     */
    boolean among(List<Observation> all) {
        List<Observation> cells = all.stream().filter(cell -> !ofRows(cell)).toList();
        if (spots.isEmpty() || cells.isEmpty()) {
            return false;
        }
        int top = cells.stream().mapToInt(Rejections::row).min().orElseThrow();
        int bottom = cells.stream().mapToInt(Rejections::row).max().orElseThrow();
        int left = cells.stream().mapToInt(Rejections::column).min().orElseThrow();
        int right = cells.stream().mapToInt(Rejections::column).max().orElseThrow();
        int down = left == right ? 1 : 0;
        int across = top == bottom ? 1 : 0;
        return spots.stream()
                .filter(spot -> cells.stream().anyMatch(spot::sameSheet))
                .anyMatch(spot -> spot.cell().row() >= top - down
                        && spot.cell().row() <= bottom + down
                        && spot.cell().column() >= left - across
                        && spot.cell().column() <= right + across);
    }

    /** Whether it was counted from the rows of a list and not read from one cell. */
    static boolean ofRows(Observation observation) {
        CellRange cells = observation.provenance().cells();
        return !cells.first().equals(cells.last());
    }

    private static int row(Observation cell) {
        return cell.provenance().cells().first().row();
    }

    private static int column(Observation cell) {
        return cell.provenance().cells().first().column();
    }

    private record Spot(String file, String sheet, Address cell) {
        boolean sameSheet(Observation other) {
            return other.provenance().file().equals(file)
                    && other.provenance().sheet().equals(sheet);
        }
    }
}
