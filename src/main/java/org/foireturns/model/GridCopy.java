package org.foireturns.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A sheet once more with other cells; all that is not a cell, such as merges and comments, stays as it was. */
final class GridCopy {
    private final Grid sheet;

    GridCopy(Grid sheet) {
        this.sheet = sheet;
    }

    /** With other words in some cells, blank ones too; all are still shown as they are typed. */
    Grid saying(Map<Address, String> words) {
        Stream<Cell> cells = sheet.cells().stream().map(cell -> {
            String said = words.get(cell.address());
            return said == null ? cell : cell.saying(said);
        });
        Stream<Cell> blanks = words.entrySet().stream()
                .filter(said -> sheet.cell(said.getKey()) == null)
                .map(said -> Cell.blankSaying(said.getKey(), said.getValue()));
        return of(Stream.concat(cells, blanks));
    }

    /** With other cells in the same places. */
    Grid changed(UnaryOperator<Cell> change) {
        return of(sheet.cells().stream().map(change));
    }

    /** With cells in places that are blank. */
    Grid adding(Collection<Cell> more) {
        return of(Stream.concat(sheet.cells().stream(), more.stream()));
    }

    /** With those of its cells alone that are to be kept. */
    Grid keeping(Predicate<Cell> kept) {
        return of(sheet.cells().stream().filter(kept));
    }

    /** Without some of its ranges; no cell is made of a row of which nothing is left. */
    Grid without(List<CellRange> ranges) {
        int left = sheet.columns().min().orElse(0);
        int right = sheet.columns().max().orElse(0);
        List<CellRange> wide = ranges.stream()
                .filter(range -> range.first().column() <= left && range.last().column() >= right)
                .toList();
        return of(sheet.rowNumbers().stream()
                .filter(row -> wide.stream().noneMatch(range -> range.hasRow(row)))
                .flatMap(row -> sheet.row(row).stream())
                .filter(cell -> ranges.stream().noneMatch(range -> range.contains(cell.address()))));
    }

    private Grid of(Stream<Cell> cells) {
        GridBuilder copy = GridBuilder.like(sheet);
        cells.forEach(copy::add);
        return copy.build();
    }
}
