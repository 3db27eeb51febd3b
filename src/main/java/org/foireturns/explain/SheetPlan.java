package org.foireturns.explain;

import java.util.List;
import org.foireturns.model.Cell;

/**
 * A sheet explained.
 *
 * @param tables in reading order
 * @param texts cells that are in no table: titles, notes, sentences, in reading order
 * @param loose values that are in no table
 */
public record SheetPlan(List<Table> tables, List<Cell> texts, List<Cell> loose) {
    public SheetPlan {
        tables = List.copyOf(tables);
        texts = List.copyOf(texts);
        loose = List.copyOf(loose);
    }
}
