package org.foireturns.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foireturns.model.Observation;
import org.foireturns.model.Range;
import org.foireturns.reconcile.TieOut.Side;

/**
 * Looks at all sums of a return together: each may be possible by itself while withheld counts cannot make all of them
 * right. The first that does not fit those before it does not add up.
 */
final class SumsTogether {
    private final SumSystem system = new SumSystem();
    private final Map<Observation, Integer> unknowns = new HashMap<>();

    private SumsTogether() {}

    /** Those that could add up by themselves and cannot beside the others, with how far they miss at least. */
    static Map<TieOut, Long> impossible(List<TieOut> equalities) {
        SumsTogether sums = new SumsTogether();
        Map<TieOut, Long> impossible = new LinkedHashMap<>();
        for (TieOut tieOut : equalities) {
            if (tieOut.verdict() == Verdict.COULD_ADD_UP) {
                long distance = sums.distanceOrTie(tieOut);
                if (distance > 0) {
                    impossible.put(tieOut, distance);
                }
            }
        }
        return impossible;
    }

    private long distanceOrTie(TieOut tieOut) {
        List<Integer> left = unknowns(tieOut.left());
        List<Integer> right = unknowns(tieOut.right());
        long distance = system.distance(left, right);
        if (distance == 0) {
            system.tie(left, right);
        }
        return distance;
    }

    private List<Integer> unknowns(Side side) {
        List<Integer> found = new ArrayList<>();
        Range sum = Range.ZERO;
        for (Observation cell : side.cells()) {
            if (cell.count().held()) {
                Range range = Range.of(cell.count());
                found.add(unknowns.computeIfAbsent(cell, each -> system.unknown(range)));
                sum = sum.plus(range);
            }
        }
        if (!sum.equals(side.value())) {
            found.add(system.unknown(new Range(0, null)));
        }
        return found;
    }
}
