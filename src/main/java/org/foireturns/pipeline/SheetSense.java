package org.foireturns.pipeline;

import java.util.Set;
import org.foireturns.layout.CellSense;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.normalise.Normaliser;

/**
 * Answers structure's question about the cells of one sheet from the vocabulary.
 *
 * @param counts cells that read as ages and are counts
 */
public record SheetSense(Normaliser normaliser, Set<Address> counts) implements CellSense {
    public SheetSense {
        counts = Set.copyOf(counts);
    }

    public static SheetSense of(Grid grid, Normaliser normaliser) {
        return new SheetSense(normaliser, CountRanges.in(grid, normaliser));
    }

    @Override
    public Lean lean(Cell cell) {
        if (counts.contains(cell.address()) || normaliser.readsAsValue(cell)) {
            return Lean.VALUE;
        }
        return normaliser.readsAsYear(cell) || normaliser.readsAsAnswer(cell) ? Lean.EITHER : Lean.LABEL;
    }

    @Override
    public boolean totals(Cell label) {
        return normaliser.readsAsTotal(label);
    }

    @Override
    public boolean headsLabels(Cell head) {
        return normaliser.headsLabels(head);
    }
}
