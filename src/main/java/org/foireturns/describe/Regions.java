package org.foireturns.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.foireturns.explain.Areas;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Grid;

/**
 * Where the tables of a sheet stand. What begins with values has no heads of its own, and belongs to the heads or to
 * the table above it, whatever headings stand between.
 *
 * <pre>
 * Industry | 2004 | 2005
 *
 * GOODS
 * Mining   |   41 |   42
 * </pre>
 */
final class Regions {
    /** A table goes on no further below itself, blank rows and headings together. */
    private static final int FARTHEST = 5;

    private final Grid grid;
    private final GeneralSenses senses;

    private Regions(Grid grid, GeneralSenses senses) {
        this.grid = grid;
        this.senses = senses;
    }

    static List<CellRange> of(Grid grid, GeneralSenses senses) {
        Regions regions = new Regions(grid, senses);
        List<CellRange> joined = new ArrayList<>();
        for (CellRange area : Areas.of(grid, senses)) {
            int over = regions.over(area, joined);
            if (over < 0) {
                joined.add(regions.withHeads(area));
            } else {
                joined.set(over, joined.get(over).with(area));
            }
        }
        return joined;
    }

    /** With the rows right above it in which a merged cell stands over some of its columns behind the first. */
    private CellRange withHeads(CellRange area) {
        CellRange grown = area;
        int above = area.first().row() - 1;
        while (above >= 0 && isOver(above, area)) {
            grown = grown.with(CellRange.of(
                    above, area.first().column(), above, area.last().column()));
            above--;
        }
        return grown;
    }

    private boolean isOver(int row, CellRange area) {
        List<CellRange> over = grid.merges().stream()
                .filter(merge ->
                        merge.first().row() == row && merge.last().row() == row && grid.cell(merge.first()) != null)
                .filter(merge -> merge.first().column() > area.first().column()
                        && merge.first().column() < merge.last().column()
                        && merge.last().column() <= area.last().column())
                .toList();
        return !over.isEmpty() && cells(row, area).stream().noneMatch(cell -> senses.kind(cell) == Kind.NUMBER);
    }

    /** The area above that one belongs to; -1 when there is none. */
    private int over(CellRange area, List<CellRange> above) {
        if (!isBare(area)) {
            return -1;
        }
        for (int i = above.size() - 1; i >= 0; i--) {
            CellRange upper = above.get(i);
            int gap = area.first().row() - upper.last().row() - 1;
            boolean below = gap >= 0
                    && gap <= FARTHEST
                    && upper.first().column() <= area.first().column()
                    && area.last().column() <= upper.last().column();
            if (below) {
                Set<Integer> numbers = numbers(upper);
                return isWide(upper) && (numbers.isEmpty() || numbers.containsAll(numbers(area))) ? i : -1;
            }
        }
        return -1;
    }

    /** Whether the first row with more than one cell is one of a label and numbers. */
    private boolean isBare(CellRange area) {
        for (int row : grid.rowNumbers(area.first().row(), area.last().row())) {
            List<Cell> cells = cells(row, area);
            if (cells.size() > 1) {
                boolean labelled = senses.kind(cells.get(0)) != Kind.NUMBER;
                return labelled
                        && cells.stream()
                                .skip(1)
                                .noneMatch(cell -> senses.kind(cell) == Kind.WORDS || senses.kind(cell) == Kind.EITHER);
            }
        }
        return false;
    }

    private boolean isWide(CellRange area) {
        return grid.rowNumbers(area.first().row(), area.last().row()).stream()
                .anyMatch(row -> cells(row, area).size() > 1);
    }

    /** The columns with a number. */
    private Set<Integer> numbers(CellRange area) {
        TreeSet<Integer> columns = new TreeSet<>();
        for (int row : grid.rowNumbers(area.first().row(), area.last().row())) {
            cells(row, area).stream()
                    .filter(cell -> senses.kind(cell) == Kind.NUMBER)
                    .forEach(cell -> columns.add(cell.address().column()));
        }
        return columns;
    }

    private List<Cell> cells(int row, CellRange area) {
        return List.copyOf(grid.row(row, area.first().column(), area.last().column() + 1));
    }
}
