package org.foireturns.model;

import java.util.List;

/**
 * A value cell with the labels that govern it, as typed and without meaning.
 *
 * @param rows labels on its row, outermost first
 * @param columns labels over its column, outermost first
 */
public record RawObservation(Cell value, List<Label> rows, List<Label> columns) {
    public RawObservation {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }
}
