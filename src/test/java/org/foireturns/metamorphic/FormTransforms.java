package org.foireturns.metamorphic;

import static org.foireturns.metamorphic.Transform.ofCells;
import static org.foireturns.metamorphic.Transform.ofSheets;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.FileFormat;
import org.foireturns.model.Grid;
import org.foireturns.model.GridBuilder;

/** Changes of the file's format, of the look of cells and of how numbers are stored. */
final class FormTransforms {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private FormTransforms() {}

    static List<Transform> all() {
        return List.of(
                saved("saved as xlsx", FileFormat.XLSX),
                saved("saved as xls", FileFormat.XLS),
                saved("saved as ods", FileFormat.ODS),
                new Transform("saved as csv", FormTransforms::csv),
                ofCells("everything bold", tab -> cell -> Grids.bold(cell, true)),
                ofCells("nothing bold", tab -> cell -> Grids.bold(cell, false)),
                ofSheets("merged labels repeated in place of the merge", FormTransforms::unmerged),
                ofCells("numbers as text", tab -> FormTransforms::asText),
                ofCells("thousands with commas as text", FormTransforms::withCommas));
    }

    private static Transform saved(String name, FileFormat format) {
        return new Transform(name, specimen -> Optional.of(specimen.with(format)));
    }

    /** Text holds one sheet and neither merges nor note marks. */
    private static Optional<Specimen> csv(Specimen specimen) {
        boolean fits = specimen.tabs().size() == 1
                && specimen.tabs().get(0).grid().merges().isEmpty()
                && specimen.tabs().get(0).grid().cells().stream()
                        .allMatch(cell -> cell.noteMark().isEmpty());
        return fits ? Optional.of(specimen.with(FileFormat.CSV)) : Optional.empty();
    }

    private static Grid unmerged(Tab tab) {
        Grid grid = tab.grid();
        List<CellRange> dropped = grid.merges().stream()
                .filter(merge -> tab.inBlock(merge.first()) && grid.cell(merge.first()) != null)
                .toList();
        if (dropped.isEmpty()) {
            return grid;
        }
        GridBuilder copy = Grids.frame(grid);
        grid.cells().forEach(copy::add);
        grid.merges().stream().filter(merge -> !dropped.contains(merge)).forEach(copy::merge);
        for (CellRange merge : dropped) {
            Cell label = Objects.requireNonNull(grid.cell(merge.first()));
            for (int row = merge.first().row(); row <= merge.last().row(); row++) {
                for (int column = merge.first().column(); column <= merge.last().column(); column++) {
                    if (grid.cell(row, column) == null) {
                        copy.add(Grids.at(label, new Address(row, column)));
                    }
                }
            }
        }
        return copy.build();
    }

    private static Cell asText(Cell cell) {
        return cell.isNumber() && !cell.style().percent() ? Grids.saying(cell, cell.text()) : cell;
    }

    private static UnaryOperator<Cell> withCommas(Tab tab) {
        Set<Cell> values = new HashSet<>(tab.values().toList());
        return cell -> values.contains(cell) && cell.isNumber() ? withCommas(cell) : cell;
    }

    private static Cell withCommas(Cell cell) {
        BigDecimal number = Objects.requireNonNull(cell.number());
        return number.scale() <= 0 && number.compareTo(THOUSAND) >= 0
                ? Grids.saying(cell, String.format(Locale.UK, "%,d", number.toBigInteger()))
                : cell;
    }
}
