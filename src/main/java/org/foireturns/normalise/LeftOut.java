package org.foireturns.normalise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Outcome;
import org.foireturns.model.Outcome.Reason;
import org.foireturns.model.Place;
import org.foireturns.model.ShownText;
import org.foireturns.model.finding.Finding;

/**
 * What is understood and not counted, each cell or row of a list with the reason. Where there are more cells than
 * anybody reads, those that lie next to each other share an outcome.
 */
final class LeftOut {
    /** More cells than these that are left out for one reason share outcomes. */
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
        rows.forEach((place, cells) -> outcomes.add(outcome(place, why, cells)));
        return outcomes;
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
