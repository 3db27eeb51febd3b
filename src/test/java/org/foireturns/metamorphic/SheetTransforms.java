package org.foireturns.metamorphic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.foireturns.model.Address;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.model.GridBuilder;
import org.foireturns.model.Style;

/** Changes of which sheet things stand on. */
final class SheetTransforms {
    private SheetTransforms() {}

    static List<Transform> all() {
        return List.of(
                new Transform("sheets renamed", SheetTransforms::renamed),
                new Transform("sheets in reverse order", SheetTransforms::reversed),
                new Transform("one sheet split in two between blocks", SheetTransforms::split),
                new Transform("all sheets on one, below each other", SheetTransforms::joined));
    }

    /** Where there are several sheets their names may say what they hold; there they stay as titles. */
    private static Optional<Specimen> renamed(Specimen specimen) {
        List<Tab> tabs = new ArrayList<>();
        for (Tab tab : specimen.tabs()) {
            Grid grid = Grids.named(tab.grid(), "Tab " + (tabs.size() + 1));
            tabs.add(tab.with(
                    specimen.tabs().size() == 1
                            ? grid
                            : Grids.plus(
                                    Grids.rows(grid, row -> row + 2),
                                    new Address(0, 0),
                                    tab.grid().sheet())));
        }
        return Optional.of(specimen.with(tabs));
    }

    private static Optional<Specimen> reversed(Specimen specimen) {
        List<Tab> tabs = new ArrayList<>(specimen.tabs());
        Collections.reverse(tabs);
        return tabs.size() < 2 ? Optional.empty() : Optional.of(specimen.with(tabs));
    }

    /** Splits the first sheet that has a blank row after a block; lines outside of blocks go with both parts. */
    private static Optional<Specimen> split(Specimen specimen) {
        for (Tab tab : specimen.tabs()) {
            OptionalInt border = border(tab);
            if (border.isPresent()) {
                List<Tab> tabs = new ArrayList<>(specimen.tabs());
                int place = tabs.indexOf(tab);
                int row = border.getAsInt();
                tabs.set(place, part(tab, tab.grid().sheet(), 0, row - 1));
                tabs.add(place + 1, part(tab, tab.grid().sheet() + " (2)", row + 1, Integer.MAX_VALUE));
                return Optional.of(specimen.with(tabs));
            }
        }
        return Optional.empty();
    }

    private static OptionalInt border(Tab tab) {
        return tab.blocks().stream()
                .mapToInt(block -> block.range().last().row() + 1)
                .filter(row -> tab.grid().row(row).isEmpty())
                .filter(row -> tab.blocks().stream()
                        .anyMatch(block -> block.range().first().row() > row))
                .filter(row -> tab.blocks().stream()
                        .noneMatch(block -> block.range().first().row() < row
                                && block.range().last().row() > row))
                .findFirst();
    }

    private static Tab part(Tab tab, String name, int from, int to) {
        int firstBlock = tab.blocks().get(0).range().first().row();
        int lastBlock = tab.blocks().stream()
                .map(Block::range)
                .mapToInt(range -> range.last().row())
                .max()
                .orElseThrow();
        GridBuilder part = Grid.named(name).visibility(tab.grid().visibility());
        for (Cell cell : tab.grid().cells()) {
            int row = cell.address().row();
            if ((row >= from && row <= to) || row < firstBlock || row > lastBlock) {
                part.add(cell);
            }
        }
        tab.grid().merges().stream()
                .filter(merge -> merge.first().row() >= from && merge.last().row() <= to)
                .forEach(part::merge);
        return new Tab(part.build(), List.of());
    }

    /** The name of each sheet stands over what it held. */
    private static Optional<Specimen> joined(Specimen specimen) {
        if (specimen.tabs().size() < 2) {
            return Optional.empty();
        }
        GridBuilder all = Grid.named("All");
        int next = 0;
        for (Tab tab : specimen.tabs()) {
            int start = next;
            all.add(Cell.text(new Address(start, 0), tab.grid().sheet(), Style.PLAIN));
            Grids.addTo(all, tab.grid(), at -> new Address(at.row() + start + 2, at.column()));
            next = start + Grids.lastRow(tab.grid()) + 5;
        }
        return Optional.of(specimen.with(List.of(new Tab(all.build(), List.of()))));
    }
}
