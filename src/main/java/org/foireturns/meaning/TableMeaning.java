package org.foireturns.meaning;

import java.util.List;
import java.util.function.UnaryOperator;
import org.foireturns.explain.Table;

/**
 * A table with the meaning of each of its values.
 *
 * @param sheet the name of its sheet
 */
record TableMeaning(String sheet, Table table, List<Meant> values) {
    TableMeaning {
        values = List.copyOf(values);
    }

    /** The same table where its values mean something else. */
    TableMeaning with(List<Meant> others) {
        return new TableMeaning(sheet, table, others);
    }

    /** The same table where each value is what a pass makes of it. */
    TableMeaning each(UnaryOperator<Meant> pass) {
        return with(values.stream().map(pass).toList());
    }
}
