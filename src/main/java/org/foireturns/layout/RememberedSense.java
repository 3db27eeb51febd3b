package org.foireturns.layout;

import java.util.IdentityHashMap;
import org.foireturns.model.Cell;

/** Asks once how a cell reads, however often its line is looked at. */
final class RememberedSense implements CellSense {
    private final CellSense sense;
    private final IdentityHashMap<Cell, Lean> leans;

    /**
     * Remembers what another sense says.
     *
     * @param cells how many there are to ask about
     */
    RememberedSense(CellSense sense, int cells) {
        this.sense = sense;
        this.leans = new IdentityHashMap<>(cells);
    }

    @Override
    public Lean lean(Cell cell) {
        Lean known = leans.get(cell);
        if (known == null) {
            known = sense.lean(cell);
            leans.put(cell, known);
        }
        return known;
    }

    @Override
    public boolean totals(Cell label) {
        return sense.totals(label);
    }

    @Override
    public boolean headsLabels(Cell head) {
        return sense.headsLabels(head);
    }
}
