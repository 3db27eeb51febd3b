package org.foireturns.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Grid;
import org.jspecify.annotations.Nullable;

/** The visible cells of a sheet by row and column, each with what it may be, merges included. */
final class Page {
    private static final int ORNAMENT = 3;
    /** Two labels and two numbers. */
    private static final int FEWEST_IN_PAIRS = 4;

    private final NavigableMap<Integer, NavigableMap<Integer, Slot>> rows = new TreeMap<>();
    private final Map<Address, Slot> covered = new HashMap<>();
    private int widest = -1;

    Page(Grid grid, Senses senses) {
        Map<Address, CellRange> merges = new HashMap<>();
        grid.merges().forEach(merge -> merges.put(merge.first(), merge));
        for (Cell cell : grid.cells()) {
            Address at = cell.address();
            CellRange range = merges.getOrDefault(at, new CellRange(at, at));
            Sense sense = senses.of(cell);
            if (ornament(cell) && sense.lean() == Sense.Lean.LABEL && !sense.known()) {
                continue;
            }
            Slot slot = new Slot(cell, sense, range);
            rows.computeIfAbsent(at.row(), row -> new TreeMap<>()).put(at.column(), slot);
        }
        rows.values().forEach(Page::labelPairs);
        HiddenRows.settle(rows);
        ToldBeside.settle(rows);
        rows.values().stream()
                .flatMap(row -> row.values().stream())
                .filter(Slot::merged)
                .forEach(this::cover);
    }

    /**
     * In a row of nothing but labels, each with a number behind it, what may be a label or a value is a label before a
     * number: {@code 11 and under | 44 | 12-15 | 141}.
     */
    private static void labelPairs(NavigableMap<Integer, Slot> row) {
        List<Slot> slots = List.copyOf(row.values());
        if (slots.size() < FEWEST_IN_PAIRS || slots.size() % 2 > 0) {
            return;
        }
        Set<String> kinds = new HashSet<>();
        for (int i = 0; i < slots.size(); i += 2) {
            Slot label = slots.get(i);
            Slot number = slots.get(i + 1);
            if (label.isValue() || !number.isValue() || !number.cell().isNumber()) {
                return;
            }
            if (label.isLabel()) {
                kinds.addAll(label.sense().kinds());
            }
        }
        for (int i = 0; i < slots.size(); i += 2) {
            Slot label = slots.get(i);
            if (label.isRange() && !Collections.disjoint(kinds, label.sense().kinds())) {
                row.put(label.cell().address().column(), label.asLabel());
            }
        }
    }

    private Page(Map<Integer, NavigableMap<Integer, Slot>> placed) {
        rows.putAll(placed);
    }

    /** A page that shows some of the cells of another elsewhere, by row and column. */
    static Page showing(Map<Integer, NavigableMap<Integer, Slot>> placed) {
        return new Page(placed);
    }

    /** Dots that lead to a number, bars drawn in letters: "..........", "█████". */
    private static boolean ornament(Cell cell) {
        String text = cell.isText() ? cell.text().strip() : "";
        return text.length() >= ORNAMENT
                && !Character.isLetterOrDigit(text.codePointAt(0))
                && text.codePoints().distinct().count() == 1;
    }

    /** Only as far as the sheet has cells: a merge over a million rows covers nothing more than one over the table. */
    private void cover(Slot slot) {
        int lastRow = Math.min(slot.range().last().row(), rows.lastKey());
        int lastColumn = Math.min(slot.range().last().column(), lastColumn());
        for (int row = slot.range().first().row(); row <= lastRow; row++) {
            for (int column = slot.range().first().column(); column <= lastColumn; column++) {
                covered.putIfAbsent(new Address(row, column), slot);
            }
        }
    }

    private int lastColumn() {
        if (widest < 0) {
            widest =
                    rows.values().stream().mapToInt(NavigableMap::lastKey).max().orElse(0);
        }
        return widest;
    }

    /** The cell at a position; none where only a merge reaches. */
    @Nullable
    Slot at(int row, int column) {
        NavigableMap<Integer, Slot> line = rows.get(row);
        return line == null ? null : line.get(column);
    }

    /** The cell at a position or the merged one that covers it. */
    @Nullable
    Slot covering(int row, int column) {
        Slot slot = at(row, column);
        return slot != null ? slot : covered.get(new Address(row, column));
    }

    /** The numbers of the rows with a cell, ascending, from one to another. */
    Collection<Integer> rowsIn(Area area) {
        return rows.subMap(area.top(), true, area.bottom(), true).keySet();
    }

    /** The cells of a row inside an area, from left to right. */
    Collection<Slot> row(int row, Area area) {
        NavigableMap<Integer, Slot> line = rows.get(row);
        return line == null
                ? List.of()
                : Collections.unmodifiableCollection(
                        line.subMap(area.left(), true, area.right(), true).values());
    }

    /** The numbers of the columns with a cell inside an area, ascending. */
    List<Integer> columnsIn(Area area) {
        TreeSet<Integer> columns = new TreeSet<>();
        rows.subMap(area.top(), true, area.bottom(), true)
                .values()
                .forEach(line -> columns.addAll(
                        line.subMap(area.left(), true, area.right(), true).keySet()));
        return List.copyOf(columns);
    }

    /** Every cell of an area in reading order. */
    List<Slot> slots(Area area) {
        List<Slot> slots = new ArrayList<>();
        rowsIn(area).forEach(row -> slots.addAll(row(row, area)));
        return slots;
    }

    /** The smallest area around all cells; null for an empty sheet. */
    @Nullable
    Area whole() {
        if (rows.isEmpty()) {
            return null;
        }
        int left = rows.values().stream().mapToInt(NavigableMap::firstKey).min().orElse(0);
        return new Area(rows.firstKey(), left, rows.lastKey(), lastColumn());
    }
}
