package org.foireturns.metamorphic;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;

/**
 * A change that changes no number.
 *
 * @param change gives nothing where the change does not apply
 */
record Transform(String name, Function<Specimen, Optional<Specimen>> change) {

    static List<Transform> all() {
        return Stream.of(
                        PlaceTransforms.all(),
                        OrderTransforms.all(),
                        SheetTransforms.all(),
                        FormTransforms.all(),
                        WordTransforms.all())
                .flatMap(List::stream)
                .toList();
    }

    /** A change of each sheet; it applies where it makes another grid of at least one. */
    static Transform ofSheets(String name, Function<Tab, Grid> change) {
        return new Transform(name, specimen -> {
            List<Tab> changed = specimen.tabs().stream()
                    .map(tab -> tab.with(change.apply(tab)))
                    .toList();
            boolean same = true;
            for (int i = 0; i < changed.size(); i++) {
                same &= changed.get(i).grid() == specimen.tabs().get(i).grid();
            }
            return same ? Optional.empty() : Optional.of(specimen.with(changed));
        });
    }

    /** A change of cells in their places; it applies where it changes at least one. */
    static Transform ofCells(String name, Function<Tab, UnaryOperator<Cell>> change) {
        return ofSheets(name, tab -> {
            Grid changed = Grids.cells(tab.grid(), change.apply(tab));
            return changed.cells().equals(tab.grid().cells()) ? tab.grid() : changed;
        });
    }

    Optional<Specimen> of(Specimen specimen) {
        return change.apply(specimen);
    }
}
