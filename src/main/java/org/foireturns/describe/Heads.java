package org.foireturns.describe;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The heads over the columns of values of a table, each under the one that reaches over it. */
final class Heads {
    private final Frame frame;
    private final List<Integer> rows;
    private final List<Integer> columns;
    /** By row from the top, by column of values. */
    private final List<List<@Nullable Item>> lines = new ArrayList<>();

    Heads(Frame frame, List<Integer> rows, List<Integer> columns) {
        this.frame = frame;
        this.rows = rows;
        this.columns = columns;
        List<@Nullable Item> inner = Collections.nCopies(columns.size(), null);
        for (int i = rows.size() - 1; i >= 0; i--) {
            inner = line(i, inner);
            lines.add(0, inner);
        }
    }

    private List<@Nullable Item> line(int level, List<@Nullable Item> inner) {
        List<@Nullable Item> line = new ArrayList<>();
        for (int column : columns) {
            line.add(frame.covering(rows.get(level), column));
        }
        if (level == rows.size() - 1) {
            return line;
        }
        List<@Nullable Item> known = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            Item below = inner.get(i);
            known.add(below == null ? lowestBelow(level, i) : below);
        }
        return new Spread(line, known).over(i -> level > 0 && beginsAbove(level, i));
    }

    /** The nearest head below a level, which may stand some rows further down. */
    private @Nullable Item lowestBelow(int level, int i) {
        for (int below = level + 1; below < rows.size(); below++) {
            Item item = frame.covering(rows.get(below), columns.get(i));
            if (item != null) {
                return item;
            }
        }
        return null;
    }

    private boolean beginsAbove(int level, int i) {
        for (int above = 0; above < level; above++) {
            if (frame.at(rows.get(above), columns.get(i)) != null) {
                return true;
            }
        }
        return false;
    }

    /** The heads over a column of values, outermost first; of one without any, those of its neighbour on the left. */
    List<Item> over(int column) {
        int at = columns.indexOf(column);
        for (int i = at; i >= 0; i--) {
            List<Item> path = path(i);
            if (!path.isEmpty()) {
                return path;
            }
        }
        return List.of();
    }

    private List<Item> path(int at) {
        List<Item> path = new ArrayList<>();
        for (List<@Nullable Item> line : lines) {
            Item item = line.get(at);
            if (item != null && !path.contains(item)) {
                path.add(item);
            }
        }
        return path;
    }
}
