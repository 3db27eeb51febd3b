package org.foireturns.pipeline;

import org.foireturns.layout.CellSense;
import org.foireturns.model.Cell;
import org.foireturns.normalise.Normaliser;

/** Answers structure's question from the vocabulary. */
record SheetSense(Normaliser normaliser) implements CellSense {
    @Override
    public Lean lean(Cell cell) {
        if (normaliser.readsAsValue(cell)) {
            return Lean.VALUE;
        }
        return normaliser.readsAsYear(cell) || normaliser.readsAsAnswer(cell) ? Lean.EITHER : Lean.LABEL;
    }

    @Override
    public boolean headsLabels(Cell head) {
        return normaliser.headsLabels(head);
    }
}
