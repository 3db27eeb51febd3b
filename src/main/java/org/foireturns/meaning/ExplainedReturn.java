package org.foireturns.meaning;

import java.util.List;
import org.foireturns.model.Cell;

/**
 * A return explained from above.
 *
 * @param sheets in the order of the file
 * @param counted how many of its numbers were given a meaning
 * @param asked how many were not, because something about them is unclear
 */
public record ExplainedReturn(List<Sheet> sheets, int counted, int asked) {
    public ExplainedReturn {
        sheets = List.copyOf(sheets);
    }

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
