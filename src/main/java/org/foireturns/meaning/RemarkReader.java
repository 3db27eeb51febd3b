package org.foireturns.meaning;

import java.util.stream.Stream;
import org.foireturns.explain.SheetPlan;
import org.foireturns.model.Cell;

/** One way in which a text beside the numbers of a table changes what these say. */
interface RemarkReader {
    /** What a text of a sheet says of numbers; nothing where it says nothing of the kind. */
    Stream<RowRemark> remarks(Cell text, SheetPlan plan);
}
