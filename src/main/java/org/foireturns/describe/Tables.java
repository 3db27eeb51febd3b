package org.foireturns.describe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Grid;
import org.foireturns.model.Label;

/**
 * The tables of a sheet together.
 *
 * @param entries values with their labels
 * @param missing signs in the place of values with theirs
 * @param labels of both, and those that they are parts of
 */
record Tables(List<Described.Entry> entries, List<Described.Entry> missing, List<Label> labels) {
    static Tables in(Grid grid, GeneralSenses senses) {
        Parents parents = new Parents();
        List<Described.Entry> entries = new ArrayList<>();
        List<Described.Entry> missing = new ArrayList<>();
        Map<Address, Item> used = new TreeMap<>();
        Set<Address> taken = new HashSet<>();
        for (CellRange area : Regions.of(grid, senses)) {
            for (Frame frame : SideBySide.of(Orientation.upright(Frame.of(grid, area, senses)))) {
                for (Section section : Sections.of(frame)) {
                    TableReading table = new TableReading(frame, section, parents);
                    table.headsOfLabels().forEach(head -> used.put(head.cell().address(), head));
                    for (Value value : table.values()) {
                        if (taken.add(value.item().cell().address())) {
                            value.labels()
                                    .forEach(label -> used.put(label.cell().address(), label));
                            (value.stands() ? entries : missing).add(value.entry());
                        }
                    }
                }
            }
        }
        return new Tables(sorted(entries), sorted(missing), labels(used, parents));
    }

    private static List<Described.Entry> sorted(List<Described.Entry> entries) {
        return entries.stream()
                .sorted(Comparator.comparing(entry -> entry.value().address()))
                .toList();
    }

    private static List<Label> labels(Map<Address, Item> used, Parents parents) {
        Map<Address, Cell> all = new HashMap<>();
        used.values()
                .forEach(item -> Stream.iterate(item.cell(), cell -> cell != null, parents::of)
                        .forEach(cell -> all.put(cell.address(), cell)));
        return all.values().stream()
                .sorted(Comparator.comparing(Cell::address))
                .map(cell -> Label.of(cell).within(parents.of(cell)))
                .toList();
    }
}
