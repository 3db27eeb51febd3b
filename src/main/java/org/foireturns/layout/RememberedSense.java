package org.foireturns.layout;

import java.util.IdentityHashMap;
import org.foireturns.model.Cell;

/** Asks once how a cell reads, however often its line is looked at. */
final class RememberedSense implements CellSense {
    private final CellSense sense;
    private final IdentityHashMap<Cell, Lean> leans = new IdentityHashMap<>();

    RememberedSense(CellSense sense) {
        this.sense = sense;
    }

    @Override
    public Lean lean(Cell cell) {
        return leans.computeIfAbsent(cell, sense::lean);
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
