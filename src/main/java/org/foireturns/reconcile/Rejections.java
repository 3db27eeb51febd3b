package org.foireturns.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foireturns.model.Address;
import org.foireturns.model.CellRange;
import org.foireturns.model.Evidence;
import org.foireturns.model.Observation;
import org.foireturns.model.Outcome;
import org.foireturns.model.Place;
import org.foireturns.model.finding.Blank;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.FindingLine;

/**
 * The value cells that were rejected or left blank, so that a sum over a table knows when one of its parts is missing.
 */
final class Rejections {
    private static final String BLANK = Finding.code(Blank.class);

    /** Where a count is due and none is understood. */
    private final Map<Sheet, Set<Address>> gaps = new HashMap<>();

    private Rejections() {}

    static Rejections of(Evidence evidence) {
        Rejections all = new Rejections();
        for (Outcome.Rejected each : evidence.rejected()) {
            Place place = each.place();
            if (!place.cell().isEmpty() && !Rivals.leftOut(each)) {
                all.gap(Sheet.of(place), CellRange.parse(place.cell()).first());
            }
        }
        all.findBlanks(evidence);
        return all;
    }

    /**
     * A blank cell of a table has counts in its row and in its column; between tables there are none. A blank row or
     * column has them on its other side alone.
     */
    private void findBlanks(Evidence evidence) {
        Set<Line> lines = new HashSet<>();
        Map<Sheet, Set<Address>> filled = new HashMap<>();
        for (Observation cell : evidence.observations()) {
            Sheet sheet = Sheet.of(cell);
            lines.add(new Line(sheet, true, row(cell)));
            lines.add(new Line(sheet, false, column(cell)));
            filled.computeIfAbsent(sheet, any -> new HashSet<>())
                    .add(cell.provenance().cells().first());
        }
        for (FindingLine finding : evidence.findings()) {
            Place place = finding.place();
            if (finding.code().equals(BLANK) && !place.cell().isEmpty()) {
                Sheet sheet = Sheet.of(place);
                CellRange cells = CellRange.parse(place.cell());
                boolean isRow = cells.first().row() == cells.last().row();
                boolean isColumn = cells.first().column() == cells.last().column();
                for (Address cell : cells(cells)) {
                    boolean across = lines.contains(new Line(sheet, true, cell.row()));
                    boolean down = lines.contains(new Line(sheet, false, cell.column()));
                    boolean due = (across && down) || (down && isRow) || (across && isColumn);
                    if (due && !filled.getOrDefault(sheet, Set.of()).contains(cell)) {
                        gap(sheet, cell);
                    }
                }
            }
        }
    }

    private static List<Address> cells(CellRange range) {
        List<Address> cells = new ArrayList<>();
        for (int row = range.first().row(); row <= range.last().row(); row++) {
            for (int column = range.first().column(); column <= range.last().column(); column++) {
                cells.add(new Address(row, column));
            }
        }
        return cells;
    }

    private void gap(Sheet sheet, Address cell) {
        gaps.computeIfAbsent(sheet, any -> new HashSet<>()).add(cell);
    }

    /** Whether a count is due at a place that holds none that is understood. */
    boolean at(String file, String sheet, Address cell) {
        return gaps.getOrDefault(new Sheet(file, sheet), Set.of()).contains(cell);
    }

    /**
     * Whether a rejected or blank cell stands among cells that are to be added: between them, or next to either end
     * when they stand in one row or column. Rows of a list stand for themselves: one that is rejected leaves the others
     * whole.
     */
    boolean among(List<Observation> all) {
        List<Observation> cells = all.stream().filter(cell -> !ofRows(cell)).toList();
        if (gaps.isEmpty() || cells.isEmpty()) {
            return false;
        }
        int top = cells.stream().mapToInt(Rejections::row).min().orElseThrow();
        int bottom = cells.stream().mapToInt(Rejections::row).max().orElseThrow();
        int left = cells.stream().mapToInt(Rejections::column).min().orElseThrow();
        int right = cells.stream().mapToInt(Rejections::column).max().orElseThrow();
        int down = left == right ? 1 : 0;
        int across = top == bottom ? 1 : 0;
        return cells.stream()
                .map(Sheet::of)
                .distinct()
                .flatMap(sheet -> gaps.getOrDefault(sheet, Set.of()).stream())
                .anyMatch(gap -> gap.row() >= top - down
                        && gap.row() <= bottom + down
                        && gap.column() >= left - across
                        && gap.column() <= right + across);
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
    private record Line(Sheet sheet, boolean across, int number) {}

    private record Sheet(String file, String name) {
        static Sheet of(Place place) {
            return new Sheet(place.file(), place.sheet());
        }

        static Sheet of(Observation cell) {
            return new Sheet(cell.provenance().file(), cell.provenance().sheet());
        }
    }
}
