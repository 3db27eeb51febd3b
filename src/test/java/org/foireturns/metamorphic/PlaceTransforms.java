package org.foireturns.metamorphic;

import static org.foireturns.metamorphic.Transform.ofSheets;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.foireturns.model.Address;
import org.foireturns.model.Block;
import org.foireturns.model.Grid;
import org.foireturns.model.GridBuilder;

/** Changes of where things stand, and lines that say nothing about the numbers. */
final class PlaceTransforms {
    private PlaceTransforms() {}

    static List<Transform> all() {
        return List.of(
                ofSheets("blank rows on top", tab -> Grids.rows(tab.grid(), row -> row + 3)),
                ofSheets("blank columns on the left", tab -> Grids.columns(tab.grid(), column -> column + 2)),
                ofSheets(
                        "table moved away from the corner",
                        tab -> Grids.moved(tab.grid(), at -> new Address(at.row() + 40, at.column() + 15))),
                ofSheets("a blank row more between blocks", tab -> withBlankRows(tab.grid(), borders(tab))),
                ofSheets("a blank row inside the body", tab -> withBlankRows(tab.grid(), middles(tab))),
                ofSheets("a hidden empty row inside the body", PlaceTransforms::withHiddenRow),
                ofSheets("a title line on top", tab -> withTitle(tab.grid(), 1)),
                ofSheets("a title line on top and a blank row", tab -> withTitle(tab.grid(), 2)),
                ofSheets("a note right under the tables", tab -> withNote(tab.grid(), 1)),
                ofSheets("a note further below the tables", tab -> withNote(tab.grid(), 3)));
    }

    /** Moves everything from each of these rows on down by one. */
    private static Grid withBlankRows(Grid grid, Collection<Integer> before) {
        return before.isEmpty()
                ? grid
                : Grids.rows(
                        grid,
                        row -> row
                                + (int) before.stream()
                                        .filter(blank -> blank <= row)
                                        .count());
    }

    /** The rows right after a block that has another below it. */
    private static NavigableSet<Integer> borders(Tab tab) {
        NavigableSet<Integer> borders = new TreeSet<>();
        for (Block block : tab.blocks()) {
            int after = block.range().last().row() + 1;
            boolean another = tab.blocks().stream()
                    .anyMatch(other -> other.range().first().row() >= after);
            boolean through = tab.blocks().stream()
                    .anyMatch(other -> other.range().first().row() < after
                            && other.range().last().row() >= after);
            if (another && !through) {
                borders.add(after);
            }
        }
        return borders;
    }

    /** The row in the middle of each block's body. */
    private static NavigableSet<Integer> middles(Tab tab) {
        NavigableSet<Integer> middles = new TreeSet<>();
        for (Block block : tab.blocks()) {
            List<Integer> body = new ArrayList<>(Tab.body(block));
            if (body.size() > 1) {
                middles.add(body.get(body.size() / 2));
            }
        }
        return middles;
    }

    private static Grid withHiddenRow(Tab tab) {
        NavigableSet<Integer> middles = middles(tab);
        if (middles.isEmpty()) {
            return tab.grid();
        }
        int hidden = middles.first();
        Grid moved = withBlankRows(tab.grid(), List.of(hidden));
        GridBuilder copy = Grid.named(moved.sheet()).visibility(moved.visibility());
        Grids.addTo(copy, moved, at -> at);
        return copy.hideRow(hidden).build();
    }

    private static Grid withTitle(Grid grid, int rows) {
        Grid moved = Grids.rows(grid, row -> row + rows);
        return Grids.plus(moved, new Address(0, 0), "Response to your request for information");
    }

    private static Grid withNote(Grid grid, int gap) {
        return Grids.plus(
                grid,
                new Address(Grids.lastRow(grid) + gap, 0),
                "The figures come from a live system and may change as investigations go on.");
    }
}
