package org.foireturns.reconcile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.foireturns.model.Address;
import org.foireturns.model.CellRange;
import org.foireturns.model.Evidence;
import org.foireturns.model.Observation;
import org.foireturns.model.Outcome;
import org.foireturns.model.Place;
import org.foireturns.model.Provenance;
import org.foireturns.model.finding.Blank;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.FindingLine;

/**
 * The value cells that were rejected or left blank, so that a sum over a table knows when one of its parts is missing.
 */
final class Rejections {
    private static final String BLANK = Finding.code(Blank.class);

    private final Set<Spot> spots = new HashSet<>();
    private final Set<Spot> blanks = new HashSet<>();

    private Rejections() {}

    static Rejections of(Evidence evidence) {
        Rejections all = new Rejections();
        for (Outcome.Rejected each : evidence.rejected()) {
            Place place = each.place();
            if (!place.cell().isEmpty()) {
                all.spots.add(new Spot(
                        place.file(),
                        place.sheet(),
                        CellRange.parse(place.cell()).first()));
            }
        }
        all.findBlanks(evidence);
        return all;
    }

    /** A blank cell of a table has counts in its row and in its column; between tables there are none. */
    private void findBlanks(Evidence evidence) {
        Set<Line> lines = new HashSet<>();
        Set<Spot> filled = new HashSet<>();
        for (Observation cell : evidence.observations()) {
            Provenance at = cell.provenance();
            lines.add(new Line(at.file(), at.sheet(), true, row(cell)));
            lines.add(new Line(at.file(), at.sheet(), false, column(cell)));
            filled.add(new Spot(at.file(), at.sheet(), at.cells().first()));
        }
        for (FindingLine finding : evidence.findings()) {
            Place place = finding.place();
            if (finding.code().equals(BLANK) && !place.cell().isEmpty()) {
                CellRange cells = CellRange.parse(place.cell());
                for (int row = cells.first().row(); row <= cells.last().row(); row++) {
                    for (int column = cells.first().column();
                            column <= cells.last().column();
                            column++) {
                        if (lines.contains(new Line(place.file(), place.sheet(), true, row))
                                && lines.contains(new Line(place.file(), place.sheet(), false, column))) {
                            blanks.add(new Spot(place.file(), place.sheet(), new Address(row, column)));
                        }
                    }
                }
            }
        }
        blanks.removeAll(filled);
    }

    /** Whether a count is due at a place that holds none that is understood. */
    boolean at(String file, String sheet, Address cell) {
        Spot spot = new Spot(file, sheet, cell);
        return spots.contains(spot) || blanks.contains(spot);
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

    /** A row or a column that holds a count. */
    private record Line(String file, String sheet, boolean across, int number) {}

    private record Spot(String file, String sheet, Address cell) {
        boolean sameSheet(Observation other) {
            return other.provenance().file().equals(file)
                    && other.provenance().sheet().equals(sheet);
        }
    }
}
