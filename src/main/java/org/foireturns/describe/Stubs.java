package org.foireturns.describe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The labels on the rows of a table: one column of them, or several of which an outer one reaches over inner ones. */
final class Stubs {
    private final Frame frame;
    private final List<Integer> rows;
    private final Map<Integer, Integer> places = new HashMap<>();
    private final List<Integer> columns;
    /** By column of labels from the outermost, by row of the body. */
    private final Map<Integer, List<@Nullable Item>> lines = new LinkedHashMap<>();

    /** @param columns of labels side by side */
    Stubs(Frame frame, List<Integer> rows, List<Integer> columns, Parents parents) {
        this.frame = frame;
        this.rows = rows;
        this.columns = columns;
        for (int i = 0; i < rows.size(); i++) {
            places.put(rows.get(i), i);
        }
        List<@Nullable Item> inner = List.of();
        for (int i = columns.size() - 1; i >= 0; i--) {
            List<@Nullable Item> own = own(columns.get(i));
            List<@Nullable Item> line =
                    inner.isEmpty() || isFull(own, inner) ? own : new Spread(own, inner).over(row -> false);
            if (!inner.isEmpty() && reachesOn(line)) {
                nest(line, inner, parents);
            }
            lines.put(columns.get(i), line);
            inner = line;
        }
    }

    private List<@Nullable Item> own(int column) {
        List<@Nullable Item> line = new ArrayList<>();
        for (int row : rows) {
            Item item = frame.covering(row, column);
            line.add(item != null && frame.columnOf(item) == column ? item : null);
        }
        return line;
    }

    /** Whether an outer label stands beside most inner ones, so that none stands over others. */
    private static boolean isFull(List<@Nullable Item> outer, List<@Nullable Item> inner) {
        int both = 0;
        int alone = 0;
        for (int i = 0; i < outer.size(); i++) {
            Item item = outer.get(i);
            if (inner.get(i) != null && (item == null || !item.isMerged())) {
                both += item != null ? 1 : 0;
                alone += item == null ? 1 : 0;
            }
        }
        return both > alone;
    }

    /** Whether some label stands over more than one row. */
    private static boolean reachesOn(List<@Nullable Item> line) {
        List<Item> all = line.stream()
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        return all.stream().distinct().count() < all.size();
    }

    private static void nest(List<@Nullable Item> outer, List<@Nullable Item> inner, Parents parents) {
        for (int i = 0; i < outer.size(); i++) {
            Item over = outer.get(i);
            Item under = inner.get(i);
            if (over != null && under != null) {
                parents.put(under, over);
            }
        }
    }

    /** The labels of a row, outermost first. */
    List<Item> on(int row) {
        List<Item> labels = new ArrayList<>();
        Integer at = places.get(row);
        if (at == null) {
            return labels;
        }
        for (int column : columns) {
            List<@Nullable Item> line = lines.getOrDefault(column, List.of());
            Item item = line.get(at);
            if (item != null && !labels.contains(item)) {
                labels.add(item);
            }
        }
        return labels;
    }
}
