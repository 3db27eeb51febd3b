package org.foireturns.describe;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Grid;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one part of a sheet without its blank rows and columns, as they are read: heads first from above, labels
 * first from the left. A part with its heads below or its labels on the right is seen in a mirror.
 */
final class Frame {
    private final Map<Address, Item> items;
    private final List<Integer> rows;
    private final List<Integer> columns;

    private Frame(Map<Address, Item> items, List<Integer> rows, List<Integer> columns) {
        this.items = items;
        this.rows = rows;
        this.columns = columns;
    }

    /** The cells of a sheet inside an area. */
    static Frame of(Grid grid, CellRange area, GeneralSenses senses) {
        Map<Address, CellRange> merges = new HashMap<>();
        grid.merges().stream()
                .filter(merge -> area.contains(merge.first()))
                .forEach(merge -> merges.put(merge.first(), merge));
        Map<Address, Item> items = new HashMap<>();
        TreeSet<Integer> rows = new TreeSet<>();
        TreeSet<Integer> columns = new TreeSet<>();
        for (int row : grid.rowNumbers(area.first().row(), area.last().row())) {
            for (Cell cell : grid.row(row, area.first().column(), area.last().column() + 1)) {
                Address at = cell.address();
                items.put(
                        at, new Item(cell, senses.kind(cell), merges.getOrDefault(at, new CellRange(at, at)), senses));
                rows.add(row);
                columns.add(at.column());
            }
        }
        Frame frame = new Frame(items, List.copyOf(rows), List.copyOf(columns));
        merges.values().forEach(frame::cover);
        return frame;
    }

    /** Puts a merged cell at every place that it covers. */
    private void cover(CellRange merge) {
        Item item = items.get(merge.first());
        if (item == null) {
            return;
        }
        for (int row : rows) {
            for (int column : columns) {
                Address at = new Address(row, column);
                if (merge.contains(at)) {
                    items.putIfAbsent(at, item);
                }
            }
        }
    }

    int height() {
        return rows.size();
    }

    int width() {
        return columns.size();
    }

    /** The cell that stands at a position, or null. */
    @Nullable
    Item at(int row, int column) {
        Address at = new Address(rows.get(row), columns.get(column));
        Item item = items.get(at);
        return item != null && item.cell().address().equals(at) ? item : null;
    }

    /** The cell at a position, or the merged one that reaches there. */
    @Nullable
    Item covering(int row, int column) {
        return items.get(new Address(rows.get(row), columns.get(column)));
    }

    /** The cells that stand in a row. */
    List<Item> row(int row) {
        List<Item> found = new ArrayList<>();
        for (int column = 0; column < width(); column++) {
            Item item = at(row, column);
            if (item != null) {
                found.add(item);
            }
        }
        return found;
    }

    /** The position of the column that a cell stands in. */
    int columnOf(Item item) {
        return columns.indexOf(item.cell().address().column());
    }

    /** How many positions a cell reaches over to the side. */
    int widthOf(Item item) {
        return (int) columns.stream()
                .filter(column -> item.range().first().column() <= column
                        && column <= item.range().last().column())
                .count();
    }

    /** The same seen from below. */
    Frame flipped() {
        return new Frame(items, reversed(rows), columns);
    }

    /** The same seen from the right. */
    Frame mirrored() {
        return new Frame(items, rows, reversed(columns));
    }

    /** Some of its columns. */
    Frame columns(int from, int to) {
        List<Integer> kept = columns.subList(from, to);
        List<Integer> filled = rows.stream()
                .filter(row -> kept.stream().anyMatch(column -> items.containsKey(new Address(row, column))))
                .toList();
        return new Frame(items, filled, kept);
    }

    private static List<Integer> reversed(List<Integer> lines) {
        List<Integer> turned = new ArrayList<>(lines);
        Collections.reverse(turned);
        return turned;
    }
}
