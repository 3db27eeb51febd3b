package org.foireturns.cli.verify;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.foireturns.model.Period;

/** Whose each cell is, by the forces' own totals: one file may answer for several forces. */
final class Owners {
    private final Map<String, List<Owner>> byPlace = new HashMap<>();

    private record Owner(String force, Period period) {}

    static Owners of(List<NamedCsvRecord> totals, Map<String, List<Line>> lineage) {
        Owners owners = new Owners();
        for (NamedCsvRecord total : totals) {
            if (total.getField("area_type").equals("force")
                    && total.getField("dimension").equals("total")) {
                Owner owner = new Owner(
                        total.getField("area"),
                        Figure.period(total.getField("period_start"), total.getField("period_end")));
                for (Line line : lineage.getOrDefault(Tables.figure(total), List.of())) {
                    owners.byPlace
                            .computeIfAbsent(line.place(), place -> new ArrayList<>())
                            .add(owner);
                }
            }
        }
        return owners;
    }

    /** The forces that have a total of a cell or of rows, for a time within a period. */
    Stream<String> of(Line line, Period within) {
        return byPlace.getOrDefault(line.place(), List.of()).stream()
                .filter(owner -> within.contains(owner.period))
                .map(Owner::force)
                .distinct();
    }
}
