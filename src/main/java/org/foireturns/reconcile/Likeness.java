package org.foireturns.reconcile;

import java.util.HashMap;
import java.util.Map;

/**
 * How far two tables hold the same numbers.
 *
 * @param both how many numbers stand in both
 * @param same how many of those are the same in both
 */
record Likeness(int both, int same) {
    private static final int FEWEST = 3;

    static <K, V> Likeness of(Map<K, V> one, Map<K, V> other) {
        Map<K, V> both = new HashMap<>(one);
        both.keySet().retainAll(other.keySet());
        int same = (int) both.entrySet().stream()
                .filter(each -> each.getValue().equals(other.get(each.getKey())))
                .count();
        return new Likeness(both.size(), same);
    }

    /** Whether most numbers are the same and some are not, as in a copy with a slip in it. */
    boolean nearlyTheSame() {
        return both >= FEWEST && same < both && 2 * same > both;
    }
}
