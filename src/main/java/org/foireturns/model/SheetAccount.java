package org.foireturns.model;

import java.util.EnumMap;
import java.util.Map;

/**
 * The account of every cell of one sheet. The books close when the outcomes add up to the non-blank cells.
 *
 * @param nonBlank as the reader counted them
 */
public record SheetAccount(String file, String sheet, int nonBlank, Map<CellOutcome, Integer> outcomes) {
    public SheetAccount {
        EnumMap<CellOutcome, Integer> copy = new EnumMap<>(CellOutcome.class);
        copy.putAll(outcomes);
        outcomes = java.util.Collections.unmodifiableMap(copy);
    }

    public int of(CellOutcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }

    public int accounted() {
        return outcomes.values().stream().mapToInt(Integer::intValue).sum();
    }

    public boolean closes() {
        return accounted() == nonBlank;
    }
}
