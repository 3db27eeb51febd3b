package org.foireturns.read.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import org.foireturns.model.CellRange;

/**
 * Merges that do not overlap, from those that a file lists: of two that do, the one that starts further up stays. Found
 * in one walk down the sheet, at a cost in proportion to the merges, however large they are.
 */
final class MergesApart {
    private MergesApart() {}

    /** Those that stay, in the order of the file. */
    static List<CellRange> of(List<CellRange> merges) {
        List<CellRange> down = new ArrayList<>(merges);
        down.sort(Comparator.comparing(CellRange::first));
        Set<CellRange> kept = new HashSet<>();
        NavigableMap<Integer, CellRange> open = new TreeMap<>();
        PriorityQueue<CellRange> closing = new PriorityQueue<>(
                Comparator.comparingInt(merge -> merge.last().row()));
        for (CellRange merge : down) {
            for (CellRange next = closing.peek();
                    next != null && next.last().row() < merge.first().row();
                    next = closing.peek()) {
                closing.remove();
                open.remove(next.first().column());
            }
            Map.Entry<Integer, CellRange> left = open.floorEntry(merge.last().column());
            boolean free = left == null
                    || left.getValue().last().column() < merge.first().column();
            if (free) {
                open.put(merge.first().column(), merge);
                closing.add(merge);
                kept.add(merge);
            }
        }
        return merges.stream().filter(kept::remove).toList();
    }
}
