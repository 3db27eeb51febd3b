package org.foireturns.figures;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foireturns.model.CellRange;
import org.foireturns.model.Range;
import org.jspecify.annotations.Nullable;

/**
 * Names the cells of a figure, each once. What a list with one row per offence gives to a figure is one line: the
 * smallest range that holds all rows counted, and how many they are.
 */
final class Lineage {
    static final Comparator<LineageLine> IN_ORDER = Comparator.comparing(LineageLine::figure)
            .thenComparing(LineageLine::role)
            .thenComparing(LineageLine::file)
            .thenComparing(LineageLine::sheet)
            .thenComparing(line -> line.cells().first());

    private Lineage() {}

    static List<LineageLine> of(String figure, List<Source> sources) {
        Map<Spot, Part> merged = new LinkedHashMap<>();
        for (Source source : sources) {
            merged.merge(Spot.of(source), Part.of(source), Part::plus);
        }
        return merged.entrySet().stream()
                .map(each -> {
                    Spot spot = each.getKey();
                    Part part = each.getValue();
                    return new LineageLine(figure, spot.role, spot.file, spot.sheet, part.cells, part.number);
                })
                .toList();
    }

    /** A cell, or all rows of the lists of a sheet. */
    private record Spot(
            String role,
            String file,
            String sheet,
            @Nullable CellRange cell) {
        static Spot of(Source source) {
            CellRange cells = source.place().cells();
            boolean rows = !cells.first().equals(cells.last());
            return new Spot(source.role(), source.place().file(), source.place().sheet(), rows ? null : cells);
        }
    }

    private record Part(CellRange cells, Range number) {
        static Part of(Source source) {
            return new Part(source.place().cells(), source.number());
        }

        Part plus(Part other) {
            return new Part(cells.with(other.cells), number.plus(other.number));
        }
    }
}
