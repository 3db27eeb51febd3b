package org.foireturns.explain;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
 */
public record Table(
        CellRange range,
        boolean turned,
        List<Cell> titles,
        List<Cell> corners,
        List<Line> lines,
        List<Placed> values,
        Set<Cell> labels,
        List<Cell> aside) {
    public Table {
        titles = List.copyOf(titles);
        corners = List.copyOf(corners);
        lines = List.copyOf(lines);
        values = List.copyOf(values);
        labels = Collections.unmodifiableSet(new LinkedHashSet<>(labels));
        aside = List.copyOf(aside);
    }

    /** The table without values that stand in others; null when none is left. */
    @Nullable
    Table without(Set<Cell> taken) {
        if (values.stream().noneMatch(value -> taken.contains(value.cell()))) {
            return this;
        }
        List<Placed> own =
                values.stream().filter(value -> !taken.contains(value.cell())).toList();
        return own.isEmpty() ? null : new Table(range, turned, titles, corners, lines, own, labels, aside);
    }
}
