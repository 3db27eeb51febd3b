package org.foireturns.explain;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.jspecify.annotations.Nullable;

/**
 * One table as a plan explains it.
 *
 * @param range from its first head to its last value
 * @param turned whether its heads stand at the side
 * @param titles lone texts over its heads, nearest last
 * @param corners heads of its columns of labels
 * @param lines all its lines of labels
 * @param values in reading order
 * @param labels every cell that serves as a label, in one order on every run
 * @param aside numbers in its rows that are neither values nor labels, such as the ranks of its rows
 * @param choice by which the part that it stands in is read so; null before any is made
 */
public record Table(
        CellRange range,
        boolean turned,
        List<Cell> titles,
        List<Cell> corners,
        List<Line> lines,
        List<Placed> values,
        Set<Cell> labels,
        List<Cell> aside,
        @Nullable Choice choice) {
    public Table {
        titles = List.copyOf(titles);
        corners = List.copyOf(corners);
        lines = List.copyOf(lines);
        values = List.copyOf(values);
        labels = Collections.unmodifiableSet(new LinkedHashSet<>(labels));
        aside = List.copyOf(aside);
    }

    /** The same table as that of a part which is read so by a choice. */
    Table chosenBy(Choice made) {
        return new Table(range, turned, titles, corners, lines, values, labels, aside, made);
    }

    /** The table without values that stand in others; null when none is left. */
    @Nullable
    Table without(Set<Cell> taken) {
        if (values.stream().noneMatch(value -> taken.contains(value.cell()))) {
            return this;
        }
        List<Placed> own =
                values.stream().filter(value -> !taken.contains(value.cell())).toList();
        return own.isEmpty() ? null : new Table(range, turned, titles, corners, lines, own, labels, aside, choice);
    }

    /**
     * The table without one of its rows, and that row as a table of its own, over which no title stands; the table
     * itself when all its values, or none, stand in the row.
     */
    List<Table> partedFrom(Set<Cell> row) {
        Map<Boolean, List<Placed>> inRow =
                values.stream().collect(Collectors.partitioningBy(value -> row.contains(value.cell())));
        List<Placed> own = inRow.getOrDefault(false, List.of());
        List<Placed> apart = inRow.getOrDefault(true, List.of());
        if (own.isEmpty() || apart.isEmpty()) {
            return List.of(this);
        }
        Set<Cell> rest = new LinkedHashSet<>(labels);
        rest.removeAll(row);
        Set<Cell> beside = new LinkedHashSet<>(labels);
        beside.retainAll(row);
        return List.of(
                new Table(around(own, rest), turned, titles, corners, lines, own, rest, aside, choice),
                new Table(
                        around(apart, beside), turned, List.of(), List.of(), lines, apart, beside, List.of(), choice));
    }

    /** The smallest range around some values and labels. */
    static CellRange around(List<Placed> values, Set<Cell> labels) {
        return Stream.concat(labels.stream(), values.stream().map(Placed::cell))
                .map(cell -> new CellRange(cell.address(), cell.address()))
                .reduce(CellRange::with)
                .orElseThrow();
    }
}
