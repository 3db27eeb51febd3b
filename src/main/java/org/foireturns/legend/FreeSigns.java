package org.foireturns.legend;

import java.util.List;
import org.foireturns.model.Grid;

/** Signs that may be written into cells of a return in the place of what its notes explain: it has them nowhere. */
final class FreeSigns {
    private static final List<String> SIGNS = List.of("○", "◇", "☐", "▽", "■", "▲", "●", "◆", "▼", "★", "□", "△");

    private FreeSigns() {}

    static List<String> in(List<Grid> grids) {
        return SIGNS.stream()
                .filter(sign -> grids.stream()
                        .flatMap(grid -> grid.cellsThat(cell -> cell.text().contains(sign)))
                        .findAny()
                        .isEmpty())
                .toList();
    }
}
