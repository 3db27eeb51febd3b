package org.foireturns.verify;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.foireturns.model.CellRange;

/** Whose each cell is, by the forces' own totals: one file may answer for several forces. */
final class Owners {
    private final Map<String, List<Owner>> bySheet = new HashMap<>();

    /** A force's own total, and cells of it. */
    private record Owner(Figure total, CellRange cells) {
        /** Whether they are among the cells of a line; rows of several forces may stand among each other. */
        boolean among(LineageRow line) {
            return line.rows()
                    ? line.cells().contains(cells.first()) && line.cells().contains(cells.last())
                    : line.cells().equals(cells);
        }
    }

    static Owners of(List<NamedCsvRecord> totals, Map<String, List<LineageRow>> lineage, Map<String, Figure> figures) {
        Owners owners = new Owners();
        for (NamedCsvRecord total : totals) {
            Figure figure = figures.get(PublishedTables.figure(total));
            if (figure != null
                    && total.getField("area_type").equals("force")
                    && total.getField("dimension").equals("total")) {
                for (LineageRow line : lineage.getOrDefault(figure.id(), List.of())) {
                    owners.bySheet
                            .computeIfAbsent(sheet(line), sheet -> new ArrayList<>())
                            .add(new Owner(figure, line.cells()));
                }
            }
        }
        return owners;
    }

    private static String sheet(LineageRow line) {
        return Sources.sheet(line.file(), line.sheet());
    }

    /** The forces in a figure that have a total of a cell or of rows, for a time within its period. */
    Stream<String> of(LineageRow line, Figure figure) {
        return bySheet.getOrDefault(sheet(line), List.of()).stream()
                .filter(owner -> owner.among(line) && figure.period().contains(owner.total.period()))
                .flatMap(owner -> owner.total.forces().stream())
                .filter(figure.forces()::contains)
                .distinct();
    }
}
