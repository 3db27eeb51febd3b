package org.foireturns.metamorphic;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.CellKind;
import org.foireturns.model.CellRange;
import org.foireturns.model.Grid;
import org.foireturns.model.GridBuilder;
import org.foireturns.model.Style;

/** Copies of a grid that differ from it in one way. */
final class Grids {
    /** Room after the last cell in which a row or column may still be hidden. */
    private static final int MARGIN = 20;

    private Grids() {}

    /** The same cells in other places; a merge follows its corners and its label stays the first of its cells. */
    static Grid moved(Grid grid, String name, UnaryOperator<Address> way) {
        GridBuilder copy = Grid.named(name).visibility(grid.visibility());
        addTo(copy, grid, way);
        return copy.build();
    }

    static Grid moved(Grid grid, UnaryOperator<Address> way) {
        return moved(grid, grid.sheet(), way);
    }

    static Grid rows(Grid grid, IntUnaryOperator row) {
        return moved(grid, at -> new Address(row.applyAsInt(at.row()), at.column()));
    }

    static Grid columns(Grid grid, IntUnaryOperator column) {
        return moved(grid, at -> new Address(at.row(), column.applyAsInt(at.column())));
    }

    static Grid named(Grid grid, String name) {
        return moved(grid, name, at -> at);
    }

    /** Other cells in the same places. */
    static Grid cells(Grid grid, UnaryOperator<Cell> change) {
        GridBuilder copy = frame(grid);
        grid.merges().forEach(copy::merge);
        grid.cells().forEach(cell -> copy.add(change.apply(cell)));
        return copy.build();
    }

    /** The same grid with one cell more. */
    static Grid plus(Grid grid, Address at, String text) {
        GridBuilder copy = Grid.named(grid.sheet()).visibility(grid.visibility());
        addTo(copy, grid, way -> way);
        return copy.add(Cell.text(at, text, Style.PLAIN)).build();
    }

    static Grid without(Grid grid, Predicate<Cell> gone) {
        GridBuilder rest = frame(grid);
        grid.cells().stream().filter(gone.negate()).forEach(rest::add);
        return rest.build();
    }

    static GridBuilder frame(Grid grid) {
        GridBuilder frame = Grid.named(grid.sheet()).visibility(grid.visibility());
        hide(frame, grid, at -> at);
        return frame;
    }

    static void addTo(GridBuilder copy, Grid grid, UnaryOperator<Address> way) {
        Map<Address, Address> labels = new HashMap<>();
        for (CellRange merge : grid.merges()) {
            CellRange moved = between(way.apply(merge.first()), way.apply(merge.last()));
            copy.merge(moved);
            labels.put(merge.first(), moved.first());
        }
        for (Cell cell : grid.cells()) {
            Address to = labels.get(cell.address());
            copy.add(at(cell, to == null ? way.apply(cell.address()) : to));
        }
        hide(copy, grid, way);
    }

    private static CellRange between(Address one, Address other) {
        return CellRange.of(
                Math.min(one.row(), other.row()),
                Math.min(one.column(), other.column()),
                Math.max(one.row(), other.row()),
                Math.max(one.column(), other.column()));
    }

    private static void hide(GridBuilder copy, Grid grid, UnaryOperator<Address> way) {
        for (int row = 0; row < lastRow(grid) + MARGIN; row++) {
            if (grid.outOfView().row(row)) {
                copy.hideRow(way.apply(new Address(row, 0)).row());
            }
        }
        for (int column = 0; column < lastColumn(grid) + MARGIN; column++) {
            if (grid.outOfView().column(column)) {
                int to = way.apply(new Address(0, column)).column();
                copy.hideColumns(to, to);
            }
        }
    }

    static Cell at(Cell cell, Address address) {
        return new Cell(
                address,
                cell.kind(),
                cell.text(),
                cell.number(),
                cell.date(),
                cell.noteMark(),
                cell.style(),
                cell.shown());
    }

    static Cell saying(Cell cell, String text) {
        return new Cell(cell.address(), CellKind.TEXT, text, null, null, cell.noteMark(), cell.style());
    }

    static Cell marked(Cell cell, String mark) {
        return new Cell(cell.address(), CellKind.TEXT, cell.text(), null, null, mark, cell.style());
    }

    static Cell bold(Cell cell, boolean bold) {
        Style style = cell.style();
        Style other = new Style(style.format(), bold, style.italic(), style.centred(), style.indent());
        return new Cell(cell.address(), cell.kind(), cell.text(), cell.number(), cell.date(), cell.noteMark(), other);
    }

    /** Zero-based; -1 when the grid is empty. */
    static int lastRow(Grid grid) {
        return grid.rowNumbers().stream().reduce(-1, (row, below) -> below);
    }

    /** Zero-based; -1 when the grid is empty. */
    static int lastColumn(Grid grid) {
        return grid.cells().stream()
                .mapToInt(cell -> cell.address().column())
                .max()
                .orElse(-1);
    }
}
