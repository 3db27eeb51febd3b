package org.foireturns.normalise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Outcome;
import org.foireturns.model.Outcome.Reason;
import org.foireturns.model.Place;
import org.foireturns.model.ShownText;
import org.foireturns.model.finding.Finding;

/**
 * What is understood and not counted, each cell or row of a list with the reason. Where there are more of them than
 * anybody reads, those that lie next to each other share an outcome.
 */
final class LeftOut {
    /** More cells or rows than these that are left out for one reason share outcomes. */
    static final int MOST_ALONE = 5_000;

    private static final Comparator<Part> IN_ORDER =
            Comparator.comparing((Part part) -> part.range.first()).thenComparing(part -> part.range.last());

    private LeftOut() {}

    /**
     * Single cells of a sheet.
     *
     * @param sheet the place of the sheet
     */
    static List<Outcome.SetAside> cells(Collection<Cell> cells, Finding why, Place sheet) {
        if (cells.size() <= MOST_ALONE) {
            return cells.stream()
                    .map(cell -> outcome(sheet.at(cell.address(), text(cell)), why, 1))
                    .toList();
        }
        List<Part> stretches = stretches(cells);
        if (stretches.size() > MOST_ALONE) {
            CellRange around = Extent.of(cells.stream().map(Cell::address).toList());
            return List.of(outcome(sheet.at(around, ""), why, cells.size()));
        }
        return stretches.stream()
                .map(part -> outcome(sheet.at(part.range, ""), why, part.cells))
                .toList();
    }

    /** Rows of a list, from top to bottom, each given as the place of its cells and their number. */
    static List<Outcome.SetAside> rows(Map<Place, Integer> rows, Finding why) {
        List<Outcome.SetAside> outcomes = new ArrayList<>();
        Place open = null;
        int cells = 0;
        for (Map.Entry<Place, Integer> row : rows.entrySet()) {
            Place above = open;
            boolean joins = above != null && rows.size() > MOST_ALONE && below(above, row.getKey());
            if (above != null && !joins) {
                outcomes.add(outcome(above, why, cells));
            }
            open = above != null && joins ? around(above, row.getKey()) : row.getKey();
            cells = (joins ? cells : 0) + row.getValue();
        }
        if (open != null) {
            outcomes.add(outcome(open, why, cells));
        }
        return outcomes;
    }

    private static boolean below(Place upper, Place lower) {
        return cells(upper).last().row() + 1 == cells(lower).first().row();
    }

    private static Place around(Place upper, Place lower) {
        return upper.at(cells(upper).with(cells(lower)), "");
    }

    private static CellRange cells(Place row) {
        return Objects.requireNonNull(row.cells(), "a row has cells");
    }

    /** The rectangles that hold these cells and no others. */
    private static List<Part> stretches(Collection<Cell> cells) {
        List<Part> rows = new ArrayList<>();
        cells.stream()
                .map(cell -> new Part(new CellRange(cell.address(), cell.address()), 1))
                .sorted(IN_ORDER)
                .forEach(cell -> {
                    int last = rows.size() - 1;
                    if (last >= 0 && rows.get(last).endsBeside(cell)) {
                        rows.set(last, rows.get(last).with(cell));
                    } else {
                        rows.add(cell);
                    }
                });
        List<Part> stretches = new ArrayList<>();
        Map<List<Integer>, Integer> lastOfWidth = new HashMap<>();
        for (Part row : rows) {
            Integer above = lastOfWidth.get(row.width());
            if (above != null && stretches.get(above).endsOver(row)) {
                stretches.set(above, stretches.get(above).with(row));
            } else {
                lastOfWidth.put(row.width(), stretches.size());
                stretches.add(row);
            }
        }
        return stretches;
    }

    private static Outcome.SetAside outcome(Place place, Finding why, int cells) {
        return new Outcome.SetAside(place, Reason.of(why, place), cells);
    }

    /** A number is shown as typed; of words nobody knows what they may hold. */
    private static String text(Cell cell) {
        return cell.isNumber() ? ShownText.of(cell) : "";
    }

    private record Part(CellRange range, int cells) {
        Part with(Part other) {
            return new Part(range.with(other.range), cells + other.cells);
        }

        boolean endsBeside(Part right) {
            return range.last().row() == right.range.first().row()
                    && range.last().column() + 1 == right.range.first().column();
        }

        boolean endsOver(Part lower) {
            return range.last().row() + 1 == lower.range.first().row();
        }

        List<Integer> width() {
            return List.of(range.first().column(), range.last().column());
        }
    }
}
