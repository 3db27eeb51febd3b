package org.foireturns.explain;

import java.util.List;
import org.foireturns.model.CellRange;
import org.foireturns.model.Grid;

/** Where the tables of a sheet stand, for who looks into them by other means. */
public final class Areas {
    private Areas() {}

    /** The rectangles of tables from the top; a title alone in its row is in none unless it stands inside. */
    public static List<CellRange> of(Grid grid, Senses senses) {
        Page page = new Page(grid, senses);
        return Parts.joined(page, Cutting.of(page)).stream().map(Area::range).toList();
    }
}
