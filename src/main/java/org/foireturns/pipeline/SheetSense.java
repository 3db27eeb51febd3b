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
 * @param marks letters that the sheet explains as marks behind numbers
 */
public record SheetSense(Normaliser normaliser, Set<Address> counts, Set<String> marks) implements CellSense {
    public SheetSense {
        counts = Set.copyOf(counts);
        marks = Set.copyOf(marks);
    }

    public static SheetSense of(Grid grid, Normaliser normaliser) {
        return new SheetSense(normaliser, CountRanges.in(grid, normaliser), normaliser.marksExplained(grid));
    }

    @Override
    public Lean lean(Cell cell) {
        if (counts.contains(cell.address()) || normaliser.readsAsValue(cell) || normaliser.readsAsMarked(cell, marks)) {
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
