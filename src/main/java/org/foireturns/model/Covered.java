package org.foireturns.model;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds the cells under merges in one walk down the sheet, at a cost in proportion to cells and merges. */
final class Covered {
    private final Deque<CellRange> ahead;
    /** The merges that reach the row at which the walk is, by their first column. */
    private final NavigableMap<Integer, CellRange> here = new TreeMap<>();

    private final PriorityQueue<CellRange> leaving =
            new PriorityQueue<>(Comparator.comparingInt(merge -> merge.last().row()));

    private Covered(List<CellRange> merges) {
        this.ahead = new ArrayDeque<>(
                merges.stream().sorted(Comparator.comparing(CellRange::first)).toList());
    }

    /** The places of all cells that lie under a merge and are not its first. */
    static Set<Address> of(Rows rows, List<CellRange> merges) {
        Set<Address> covered = new TreeSet<>();
        if (!merges.isEmpty()) {
            Covered walk = new Covered(merges);
            for (int row : rows.numbers(0, Integer.MAX_VALUE - 1)) {
                walk.moveTo(row);
                rows.row(row).stream().map(Cell::address).filter(walk::covers).forEach(covered::add);
            }
        }
        return covered;
    }

    private void moveTo(int row) {
        for (CellRange next = ahead.peek(); next != null && next.first().row() <= row; next = ahead.peek()) {
            ahead.remove();
            here.put(next.first().column(), next);
            leaving.add(next);
        }
        for (CellRange last = leaving.peek(); last != null && last.last().row() < row; last = leaving.peek()) {
            leaving.remove();
            here.remove(last.first().column(), last);
        }
    }

    private boolean covers(Address cell) {
        Map.Entry<Integer, CellRange> nearest = here.floorEntry(cell.column());
        return nearest != null
                && nearest.getValue().contains(cell)
                && !nearest.getValue().first().equals(cell);
    }
}
