package org.foireturns.read.screen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.foireturns.model.Cell;
import org.foireturns.model.CellKind;
import org.foireturns.model.CellRange;
import org.foireturns.model.Grid;
import org.foireturns.model.GridBuilder;
import org.foireturns.model.Recent;
import org.foireturns.model.Shown.Manner;
import org.foireturns.model.Visibility;

/** The checks that look at the cells of a sheet. */
public final class SheetScreen {
    private static final long KILOBYTE = 1024;
    /** Styles, themes, a logo. */
    private static final long PLAIN_FILE = 300 * KILOBYTE;

    private static final long PLAIN_CELL = 150;

    private SheetScreen() {}

    /**
     * All that is seen of a file once its cells are read.
     *
     * @param parts what its parts showed before
     * @param size of the file in bytes, 0 where a file can hold nothing but cells
     */
    public static List<Sighting> of(List<Grid> grids, PartsSeen parts, long size) {
        List<Sighting> seen = new ArrayList<>(parts.sightings());
        long cells = 0;
        for (int i = 0; i < grids.size(); i++) {
            cells += grids.get(i).nonBlank();
            if (grids.get(i).nonBlank() > 0) {
                look(grids.get(i), Sighting.unnamed(i + 1), seen);
            }
        }
        seen.addAll(ChartScreen.of(parts.charts(), grids));
        if (size > PLAIN_FILE + cells * PLAIN_CELL) {
            seen.add(Sighting.ofFile(Trace.SIZE, Math.toIntExact(size / KILOBYTE)));
        }
        return seen;
    }

    private static void look(Grid grid, String unnamed, List<Sighting> seen) {
        boolean told = seen.stream()
                .anyMatch(other ->
                        other.trace() == Trace.HIDDEN_SHEET && other.sheet().equals(unnamed));
        if (grid.visibility() != Visibility.VISIBLE && !told) {
            seen.add(new Sighting(Trace.HIDDEN_SHEET, unnamed, "", grid.nonBlank()));
        }
        seen.addAll(hidden(grid));
        seen.addAll(unseen(grid, seen));
        Grid written = written(grid);
        if (PeopleRows.in(written)) {
            seen.add(new Sighting(
                    Trace.ROW_LIST,
                    grid.sheet(),
                    around(grid).toString(),
                    grid.rowNumbers().size()));
        }
        seen.addAll(IdentifierScreen.of(written));
    }

    /** The sheet with what is crossed out or not shown in it as if it stood there. */
    private static Grid written(Grid grid) {
        if (!grid.hasAltered()
                || grid.cells().stream().allMatch(cell -> unread(cell).isEmpty())) {
            return grid;
        }
        GridBuilder written = Grid.named(grid.sheet()).visibility(grid.visibility());
        for (Cell cell : grid.cells()) {
            String more = unread(cell);
            written.add(
                    more.isEmpty()
                            ? cell
                            : Cell.text(cell.address(), (cell.text() + " " + more).strip(), cell.style()));
        }
        return written.build();
    }

    private static String unread(Cell cell) {
        String struck = cell.shown().struck();
        String hidden = cell.shown().hidden();
        return struck.isEmpty() && hidden.isEmpty() ? "" : (struck + " " + hidden).strip();
    }

    /** One sighting for each unbroken run of hidden rows or columns that hold something. */
    private static List<Sighting> hidden(Grid grid) {
        if (grid.outOfView().rows().findAny().isEmpty()
                && grid.outOfView().columns().findAny().isEmpty()) {
            return List.of();
        }
        List<Cell> rows = new ArrayList<>();
        List<Cell> columns = new ArrayList<>();
        for (Cell cell : grid.cells()) {
            if (grid.outOfView().row(cell.address().row())) {
                rows.add(cell);
            } else if (grid.outOfView().column(cell.address().column())) {
                columns.add(cell);
            }
        }
        return Stream.concat(
                        UnbrokenRuns.ofRows(rows).stream().map(run -> sighting(Trace.HIDDEN_ROW, grid, run)),
                        UnbrokenRuns.ofColumns(columns).stream().map(run -> sighting(Trace.HIDDEN_COLUMN, grid, run)))
                .toList();
    }

    private static List<Sighting> unseen(Grid grid, List<Sighting> before) {
        List<Sighting> seen = new ArrayList<>();
        List<CellRange> colours = before.stream()
                .filter(sighting -> sighting.trace() == Trace.UNSEEN_COLOUR
                        && sighting.sheet().equals(grid.sheet()))
                .map(sighting -> CellRange.parse(sighting.cells()))
                .toList();
        List<Cell> formats = new ArrayList<>();
        List<Cell> behind = new ArrayList<>();
        List<Cell> paths = new ArrayList<>();
        Recent<Boolean> isPath = new Recent<>(LocalPaths::in);
        Predicate<Cell> holdsPath =
                cell -> isPath.of(cell.text()) || LocalPaths.in(cell.shown().struck());
        Predicate<Cell> inPlace = cell -> cell.shown().manner() == Manner.IN_PLACE;
        Predicate<Cell> unseen = cell -> cell.kind() == CellKind.UNSEEN;
        grid.cellsThat(unseen.or(inPlace).or(holdsPath)).forEach(cell -> {
            if (unseen.test(cell) && colours.stream().noneMatch(range -> range.contains(cell.address()))) {
                formats.add(cell);
            }
            if (inPlace.test(cell)) {
                behind.add(cell);
            }
            if (holdsPath.test(cell)) {
                paths.add(cell);
            }
        });
        add(seen, Trace.UNSEEN_FORMAT, grid, formats);
        add(seen, Trace.BEHIND_FORMAT, grid, behind);
        seen.addAll(underMerges(grid));
        add(seen, Trace.FAR_CELL, grid, FarCells.of(grid));
        add(seen, Trace.PATH, grid, paths);
        return seen;
    }

    /** One sighting for each unbroken run of cells under merges. */
    private static List<Sighting> underMerges(Grid grid) {
        return UnbrokenRuns.ofRows(grid.covered()).stream()
                .map(run -> sighting(Trace.UNDER_MERGE, grid, run))
                .toList();
    }

    private static void add(List<Sighting> seen, Trace trace, Grid grid, List<Cell> cells) {
        if (!cells.isEmpty()) {
            seen.add(sighting(trace, grid, cells));
        }
    }

    static Sighting sighting(Trace trace, Grid grid, Collection<Cell> cells) {
        return new Sighting(trace, grid.sheet(), around(cells).toString(), cells.size());
    }

    /** The range of all cells of a sheet that has some; none of them is made for it. */
    private static CellRange around(Grid grid) {
        int first = grid.rowNumbers().iterator().next();
        int last = first;
        for (int row : grid.rowNumbers()) {
            last = row;
        }
        return CellRange.of(
                first,
                grid.columns().min().orElse(0),
                last,
                grid.columns().max().orElse(0));
    }

    private static CellRange around(Collection<Cell> cells) {
        int firstRow = Integer.MAX_VALUE;
        int firstColumn = Integer.MAX_VALUE;
        int lastRow = 0;
        int lastColumn = 0;
        for (Cell cell : cells) {
            firstRow = Math.min(firstRow, cell.address().row());
            firstColumn = Math.min(firstColumn, cell.address().column());
            lastRow = Math.max(lastRow, cell.address().row());
            lastColumn = Math.max(lastColumn, cell.address().column());
        }
        return CellRange.of(firstRow, firstColumn, lastRow, lastColumn);
    }
}
