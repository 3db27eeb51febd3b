package org.foireturns.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A table of a return as it stands on its sheet, kept so that a number can be shown among its neighbours. A list of one
 * row per offence is never drawn: its rows are about single people.
 *
 * @param cells labels and values, each once, in reading order
 * @param heads what may be its heads
 */
public record Drawing(String file, String sheet, List<DrawnCell> cells, HeadsSeen heads) {
    /** A table of more cells than this is shown by its addresses alone. */
    public static final int MOST_CELLS = 3_000;

    public Drawing {
        cells = List.copyOf(cells);
    }

    /** The cells of a block to be drawn; none of a list of records, and none of a table that is too large. */
    public static List<DrawnCell> cellsOf(Block block) {
        if (!(block instanceof Block.Table table)
                || table.labels().size() + table.values().size() > MOST_CELLS) {
            return List.of();
        }
        Map<Address, DrawnCell> cells = new LinkedHashMap<>();
        table.labels().forEach(label -> cells.put(label.cell().address(), drawn(label.cell(), List.of())));
        table.values().forEach(value -> cells.put(value.value().address(), drawn(value.value(), path(value))));
        List<DrawnCell> sorted = new ArrayList<>(cells.values());
        sorted.sort(java.util.Comparator.comparing(DrawnCell::address));
        return List.copyOf(sorted);
    }

    private static DrawnCell drawn(Cell cell, List<String> path) {
        return new DrawnCell(cell.address(), cell.typed(), path);
    }

    private static List<String> path(RawObservation value) {
        return Stream.concat(value.columns().stream(), value.rows().stream())
                .map(label -> label.cell().typed())
                .toList();
    }
}
