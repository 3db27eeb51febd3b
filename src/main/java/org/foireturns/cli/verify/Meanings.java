package org.foireturns.cli.verify;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.foireturns.model.Period;
import org.foireturns.model.Range;

/** What the cells of a figure are of: as observations.csv and answers.csv have it, or as the rows of a list say. */
final class Meanings {
    private final Sources sources;
    private final Map<String, Seen> cells = new HashMap<>();
    private final Map<String, Integer> ages = new HashMap<>();
    /** What was counted of lists whose lines are not one offence each, by file and sheet. */
    private final Map<String, List<Counted>> listed = new HashMap<>();

    Meanings(Tables tables, Sources sources) throws IOException {
        this.sources = sources;
        for (NamedCsvRecord cell : tables.read("observations.csv")) {
            Period period = Figure.period(cell.getField("period_start"), cell.getField("period_end"));
            Seen seen = new Seen(
                    period.start(),
                    period.end(),
                    cell.getField("victim_gender"),
                    cell.getField("victim_age"),
                    cell.getField("platform"));
            cells.put(place(cell), seen);
            if (cell.getField("cell").contains(":")) {
                listed.computeIfAbsent(
                                Sources.sheet(cell.getField("file"), cell.getField("sheet")), key -> new ArrayList<>())
                        .add(new Counted(seen, Tables.range(cell, "lower", "upper")));
            }
        }
        for (NamedCsvRecord answer : tables.read("answers.csv")) {
            ages.put(place(answer), Integer.parseInt(answer.getField("value")));
        }
    }

    private static String place(NamedCsvRecord line) {
        return line.getField("file") + "!" + line.getField("sheet") + "!" + line.getField("cell");
    }

    /** Each cell of a line with its number; a row of a list is 1 each. */
    List<Counted> of(Line line) {
        if (!line.rows()) {
            Seen seen = cells.get(line.place());
            return seen == null ? List.of() : List.of(new Counted(seen, line.number()));
        }
        return sources.rows(line.file(), line.sheet(), line.cells())
                .map(rows -> rows.stream()
                        .map(row -> new Counted(row, Range.exactly(1)))
                        .toList())
                .orElseGet(() -> listed.getOrDefault(Sources.sheet(line.file(), line.sheet()), List.of()));
    }

    /** The age that an answer says; empty for a cell that is a count. */
    List<Integer> age(Line line) {
        Integer age = ages.get(line.place());
        return age == null ? Collections.emptyList() : List.of(age);
    }

    /** A count and what it is of. */
    record Counted(Seen seen, Range number) {}
}
