package org.foireturns.pipeline;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.foireturns.layout.Structure;
import org.foireturns.model.Address;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.normalise.Normaliser;

/**
 * The lists of records of a sheet, and what is left of it.
 *
 * @param rest the sheet without its lists
 */
record SheetLists(List<Block> lists, Grid rest) {
    /** What is left without what stands for hidden cells: they govern nothing that is seen. */
    Grid visible() {
        Set<Address> hidden = concealed().stream().map(Cell::address).collect(Collectors.toSet());
        return hidden.isEmpty() ? rest : rest.without(hidden::contains);
    }

    /** What stands for hidden cells. */
    List<Cell> concealed() {
        return rest.cells().stream().filter(Concealment::conceals).toList();
    }

    static SheetLists of(Grid grid, Normaliser normaliser) {
        List<Block> lists = Structure.of(grid, SheetSense.of(grid, normaliser)).blocks().stream()
                .filter(Block.RecordList.class::isInstance)
                .toList();
        Set<Address> taken = lists.stream()
                .flatMap(list -> list.labels().stream())
                .map(label -> label.cell().address())
                .collect(Collectors.toSet());
        return new SheetLists(
                lists,
                lists.isEmpty()
                        ? grid
                        : grid.without(at -> taken.contains(at)
                                || lists.stream().anyMatch(list -> list.range().contains(at))));
    }
}
