package org.foireturns.meaning;

import java.util.List;
import org.foireturns.model.Cell;

/** A return explained from above. */
public final class ExplainedReturn {
    private ExplainedReturn() {}

    /**
     * One sheet.
     *
     * @param tables in reading order
     * @param texts the cells outside of all tables
     */
    public record Sheet(String name, List<ExplainedTable> tables, List<Cell> texts) {
        public Sheet {
            tables = List.copyOf(tables);
            texts = List.copyOf(texts);
        }
    }
}
