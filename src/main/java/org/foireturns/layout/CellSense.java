package org.foireturns.layout;

import org.foireturns.model.Cell;

/**
 * The one question that structure asks of meaning: how does this cell read? Structure itself knows nothing of the
 * subject of a table.
 */
public interface CellSense {
    /** How a cell reads by itself, before its neighbours are looked at. */
    Lean lean(Cell cell);

    /** Whether the head of a column says that what stands below it are labels, even where they are numbers. */
    boolean headsLabels(Cell head);

    /** Whether a label says that its row is the sum of others. */
    boolean totals(Cell label);

    /** How a cell reads. */
    enum Lean {
        /** A number, or a sign that stands for one. */
        VALUE,
        /** A number that may as well be a label: a year. */
        EITHER,
        LABEL
    }
}
