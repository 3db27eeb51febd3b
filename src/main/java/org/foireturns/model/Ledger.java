package org.foireturns.model;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The accounts of several sheets as one.
 *
 * @param cells that hold something, as the readers counted them
 * @param accounted cells that have an outcome
 * @param outcomes how many have which; each has a number, if it is 0
 * @param open sheets whose account does not close
 */
public record Ledger(int sheets, long cells, long accounted, Map<CellOutcome, Long> outcomes, long open) {
    public Ledger {
        outcomes = Collections.unmodifiableMap(new EnumMap<>(outcomes));
    }

    public static Ledger of(Collection<SheetAccount> accounts) {
        Map<CellOutcome, Long> outcomes = new EnumMap<>(CellOutcome.class);
        for (CellOutcome outcome : CellOutcome.values()) {
            outcomes.put(
                    outcome,
                    accounts.stream().mapToLong(sheet -> sheet.of(outcome)).sum());
        }
        return new Ledger(
                accounts.size(),
                accounts.stream().mapToLong(SheetAccount::nonBlank).sum(),
                accounts.stream().mapToLong(SheetAccount::accounted).sum(),
                outcomes,
                accounts.stream().filter(sheet -> !sheet.closes()).count());
    }

    public long of(CellOutcome outcome) {
        return outcomes.getOrDefault(outcome, 0L);
    }

    public boolean closes() {
        return open == 0;
    }
}
