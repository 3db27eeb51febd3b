package org.foireturns.meaning;

import java.util.List;
import org.foireturns.model.Cell;
import org.foireturns.model.Comment;
import org.foireturns.model.UnclearNote;

/** A return explained from above. */
public final class ExplainedReturn {
    private ExplainedReturn() {}

    /**
     * One sheet.
     *
     * @param tables in reading order
     * @param texts the cells outside of all tables
     * @param unheard what hangs on its cells and was not understood
     * @param alarming sentences of its texts that may change numbers and were not understood
     */
    public record Sheet(
            String name,
            List<ExplainedTable> tables,
            List<Cell> texts,
            List<Comment> unheard,
            List<UnclearNote> alarming) {
        public Sheet {
            tables = List.copyOf(tables);
            texts = List.copyOf(texts);
            unheard = List.copyOf(unheard);
            alarming = List.copyOf(alarming);
        }
    }
}
