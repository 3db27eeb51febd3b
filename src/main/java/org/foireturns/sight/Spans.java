package org.foireturns.sight;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.foireturns.grammar.StatedSpans;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * Who says of which days all figures of a sheet are: one of its texts, or one of a sheet without any number for those
 * on which none does.
 */
final class Spans {
    static final Spans NONE = new Spans();

    private final Map<String, Witness> bySheet = new HashMap<>();
    private @Nullable Witness elsewhere;

    private Spans() {}

    static Spans of(List<Grid> grids, StatedSpans spans) {
        Spans found = new Spans();
        Set<Object> elsewhere = new HashSet<>();
        for (Grid grid : grids) {
            List<Witness> told = grid.cells().stream()
                    .filter(Cell::isText)
                    .flatMap(cell -> told(cell, spans))
                    .toList();
            boolean one = told.stream().map(Witness::value).distinct().count() == 1;
            boolean numbers = grid.cells().stream().anyMatch(Cell::isNumber);
            if (one && numbers) {
                found.bySheet.put(grid.sheet(), told.get(0));
            } else if (one) {
                elsewhere.add(told.get(0).value());
            }
        }
        if (elsewhere.size() == 1) {
            found.elsewhere = new Witness(elsewhere.iterator().next(), "file", false);
        }
        return found;
    }

    private static Stream<Witness> told(Cell cell, StatedSpans spans) {
        Period stated = spans.in(cell.text());
        return stated == null
                ? Stream.empty()
                : Stream.of(new Witness(stated, cell.address().toString(), false));
    }

    @Nullable
    Witness of(Grid grid) {
        return bySheet.getOrDefault(grid.sheet(), elsewhere);
    }
}
