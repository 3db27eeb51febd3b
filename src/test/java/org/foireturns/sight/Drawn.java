package org.foireturns.sight;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.foireturns.GridText;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.jspecify.annotations.Nullable;

/** A drawn sheet with what the eye finds on it, as short texts to compare. */
final class Drawn {
    final Sheet sheet;
    final Company company;
    private final Grid grid;

    private Drawn(Grid grid) {
        this.grid = grid;
        this.sheet = new Sheet(grid, Views.GRAMMAR);
        this.company = new Company(sheet, Views.GRAMMAR, "71/17");
    }

    static Drawn of(String drawing) {
        return new Drawn(GridText.grid(drawing));
    }

    Cell cell(String address) {
        return Objects.requireNonNull(grid.cell(Address.parse(address)));
    }

    /** The labels beside a number; null where there are none. */
    @Nullable
    Beside beside(String number) {
        Address at = Address.parse(number);
        return Beside.of(sheet, at.row(), at.column());
    }

    /** The heads over a number, looked for as from a number with its labels. */
    Over over(String number) {
        Address at = Address.parse(number);
        Beside beside = beside(number);
        return Over.of(
                sheet,
                company,
                at.row(),
                at.column(),
                beside == null ? at.column() - 1 : beside.inner(),
                beside == null ? at.column() : beside.outer());
    }

    static String addresses(List<Cell> cells) {
        return cells.stream().map(cell -> cell.address().toString()).collect(Collectors.joining(" "));
    }
}
