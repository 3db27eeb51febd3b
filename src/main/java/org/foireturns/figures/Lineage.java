package org.foireturns.figures;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foireturns.model.CellRange;
import org.foireturns.model.Range;

/** Names the cells of a figure, each once: what a list counts in many rows is one range of rows. */
final class Lineage {
    static final Comparator<LineageLine> IN_ORDER = Comparator.comparing(LineageLine::figure)
            .thenComparing(LineageLine::role)
            .thenComparing(LineageLine::file)
            .thenComparing(LineageLine::sheet)
            .thenComparing(line -> line.cells().first());

    private Lineage() {}

    static List<LineageLine> of(String figure, List<Source> sources) {
        Map<Spot, Range> merged = new LinkedHashMap<>();
        for (Source source : sources) {
            Spot spot = new Spot(
                    source.role(),
                    source.place().file(),
                    source.place().sheet(),
                    source.place().cells());
            merged.merge(spot, source.number(), Range::plus);
        }
        return merged.entrySet().stream()
                .map(each -> {
                    Spot spot = each.getKey();
                    return new LineageLine(figure, spot.role, spot.file, spot.sheet, spot.cells, each.getValue());
                })
                .toList();
    }

    private record Spot(String role, String file, String sheet, CellRange cells) {}
}
