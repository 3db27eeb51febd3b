package org.foireturns.metamorphic;

import static org.foireturns.metamorphic.Transform.ofSheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foireturns.GridText;
import org.foireturns.model.Address;
import org.foireturns.model.Grid;
import org.foireturns.model.GridBuilder;

/** A table about something else, that the force has put in beside its answer. */
final class StrangerTransforms {
    private static final Grid STRANGER = GridText.grid("Workforce", """
            | Police officers by rank, 31 March 2024 |
            | Rank      | Headcount |
            | Constable | 2104      |
            | Sergeant  | 402       |
            | Inspector | 97        |
            """);

    private StrangerTransforms() {}

    static List<Transform> all() {
        return List.of(
                ofSheets("a stranger's table below", tab -> joined(tab.grid(), Grids.lastRow(tab.grid()) + 4, 0)),
                ofSheets("a stranger's table beside", tab -> joined(tab.grid(), 0, Grids.lastColumn(tab.grid()) + 3)),
                new Transform("a stranger's table on a sheet of its own", StrangerTransforms::onItsOwn));
    }

    private static Grid joined(Grid grid, int row, int column) {
        GridBuilder copy = Grid.named(grid.sheet()).visibility(grid.visibility());
        Grids.addTo(copy, grid, at -> at);
        Grids.addTo(copy, STRANGER, at -> new Address(at.row() + row, at.column() + column));
        return copy.build();
    }

    private static Optional<Specimen> onItsOwn(Specimen specimen) {
        List<Tab> tabs = new ArrayList<>(specimen.tabs());
        tabs.add(new Tab(STRANGER, List.of()));
        return Optional.of(specimen.with(tabs));
    }
}
