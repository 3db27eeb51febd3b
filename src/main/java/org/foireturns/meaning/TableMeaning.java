package org.foireturns.meaning;

import java.util.List;
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
}
