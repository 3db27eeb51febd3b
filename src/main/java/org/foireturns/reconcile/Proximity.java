package org.foireturns.reconcile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.foireturns.model.CellRange;
import org.foireturns.model.Observation;

/** Which cells stand in one table: those with no more than one row or column between them. */
final class Proximity {
    /** A column of percentages or a blank row may stand between two cells of a table. */
    static final int REACH = 2;

    private Proximity() {}

    /** The cells that can be reached from the first, step by step. */
    static List<Observation> table(Observation first, List<Observation> cells) {
        List<Observation> rest = new ArrayList<>(cells);
        List<Observation> table = new ArrayList<>();
        Deque<Observation> open = new ArrayDeque<>();
        rest.remove(first);
        open.add(first);
        while (!open.isEmpty()) {
            Observation from = open.remove();
            table.add(from);
            List<Observation> near =
                    rest.stream().filter(other -> near(from, other)).toList();
            rest.removeAll(near);
            open.addAll(near);
        }
        return table;
    }

    private static boolean near(Observation a, Observation b) {
        CellRange left = a.provenance().cells();
        CellRange right = b.provenance().cells();
        return a.provenance().file().equals(b.provenance().file())
                && a.provenance().sheet().equals(b.provenance().sheet())
                && gap(
                                left.first().row(),
                                left.last().row(),
                                right.first().row(),
                                right.last().row())
                        <= REACH
                && gap(
                                left.first().column(),
                                left.last().column(),
                                right.first().column(),
                                right.last().column())
                        <= REACH;
    }

    private static int gap(int firstA, int lastA, int firstB, int lastB) {
        return Math.max(0, Math.max(firstB - lastA, firstA - lastB));
    }
}
