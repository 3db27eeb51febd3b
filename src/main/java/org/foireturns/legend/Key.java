package org.foireturns.legend;

import java.util.List;
import java.util.Map;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;

/**
 * One key of a return.
 *
 * @param cells that hold it and are part of no table; none where it stands in the words of a text
 * @param joined cells of it that explain something else than codes, each with its explanation in one text
 */
record Key(Grid grid, List<CodeEntry> entries, List<Cell> cells, Map<Address, String> joined) {
    Key {
        entries = List.copyOf(entries);
        cells = List.copyOf(cells);
        joined = Map.copyOf(joined);
    }
}
