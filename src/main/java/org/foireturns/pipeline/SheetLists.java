package org.foireturns.pipeline;

import java.util.List;
import org.foireturns.layout.Structure;
import org.foireturns.model.Block;
import org.foireturns.model.Grid;
import org.foireturns.normalise.Normaliser;

/**
 * The lists of records of a sheet, and what is left of it.
 *
 * @param rest the sheet without its lists
 */
record SheetLists(List<Block> lists, Grid rest) {
    static SheetLists of(Grid grid, Normaliser normaliser) {
        List<Block> lists = Structure.of(grid, SheetSense.of(grid, normaliser)).blocks().stream()
                .filter(Block.RecordList.class::isInstance)
                .toList();
        return new SheetLists(
                lists,
                lists.isEmpty()
                        ? grid
                        : grid.without(at ->
                                lists.stream().anyMatch(list -> list.range().contains(at))));
    }
}
