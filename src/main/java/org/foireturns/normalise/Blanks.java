package org.foireturns.normalise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.foireturns.model.Address;
import org.foireturns.model.CellRange;
import org.foireturns.model.Place;
import org.foireturns.model.RawObservation;
import org.foireturns.model.finding.Blank;
import org.foireturns.model.finding.Finding;

/** Finds the cells of a table that are empty where their neighbours hold numbers. */
final class Blanks {
    private Blanks() {}

    /**
     * What is asked about them, of each once: a row with several labels is one.
     *
     * @param held cells that hold something, be it left out or not in view: they are not empty
     * @param lines the rows and columns of the table that hold a label and nothing else
     * @param labels what some cells are called, for a decision to be bound to
     */
    static List<Finding> about(
            List<RawObservation> values,
            List<CellRange> lines,
            Place sheet,
            Set<Address> held,
            Function<Collection<Address>, String> labels) {
        Set<Finding> asked = new LinkedHashSet<>();
        List<Address> scattered = in(values);
        scattered.removeAll(held);
        if (!scattered.isEmpty()) {
            asked.add(new Blank(sheet.at(Extent.of(scattered), labels.apply(scattered)), scattered.size()));
        }
        lines.forEach(line -> {
            Set<Address> blank = in(line);
            blank.removeAll(held);
            if (!blank.isEmpty()) {
                asked.add(new Blank(sheet.at(line, labels.apply(blank)), blank.size()));
            }
        });
        return List.copyOf(asked);
    }

    /** All of them, of the values and the lines of a table. */
    static Set<Address> of(List<RawObservation> values, List<CellRange> lines) {
        Set<Address> blanks = new TreeSet<>(in(values));
        lines.forEach(line -> blanks.addAll(in(line)));
        return blanks;
    }

    private static Set<Address> in(CellRange line) {
        Set<Address> cells = new TreeSet<>();
        for (int row = line.first().row(); row <= line.last().row(); row++) {
            for (int column = line.first().column(); column <= line.last().column(); column++) {
                cells.add(new Address(row, column));
            }
        }
        return cells;
    }

    /** The empty positions, column group by column group, where at least half of a group is filled. */
    private static List<Address> in(List<RawObservation> values) {
        Map<Set<Integer>, Set<Address>> groups = new LinkedHashMap<>();
        for (RawObservation value : values) {
            Set<Integer> labelColumns = new TreeSet<>();
            value.rows()
                    .forEach(label -> labelColumns.add(label.cell().address().column()));
            groups.computeIfAbsent(labelColumns, key -> new HashSet<>())
                    .add(value.value().address());
        }
        List<Address> blanks = new ArrayList<>();
        groups.values().forEach(filled -> blanks.addAll(missing(filled)));
        return blanks;
    }

    private static List<Address> missing(Set<Address> filled) {
        Set<Integer> rows = new TreeSet<>();
        Set<Integer> columns = new TreeSet<>();
        filled.forEach(cell -> {
            rows.add(cell.row());
            columns.add(cell.column());
        });
        if ((long) rows.size() * columns.size() > 2L * filled.size()) {
            return List.of();
        }
        List<Address> missing = new ArrayList<>();
        for (int row : rows) {
            for (int column : columns) {
                Address cell = new Address(row, column);
                if (!filled.contains(cell)) {
                    missing.add(cell);
                }
            }
        }
        return missing;
    }
}
