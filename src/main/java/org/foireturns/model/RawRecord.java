package org.foireturns.model;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One row of a list that has a row per offence.
 *
 * @param row zero-based
 * @param cells its non-blank cells by column
 */
public record RawRecord(int row, Map<Integer, Cell> cells) {
    public RawRecord {
        cells = java.util.Collections.unmodifiableMap(new TreeMap<>(cells));
    }

    public @Nullable Cell cell(int column) {
        return cells.get(column);
    }
}
