package org.foireturns.verify;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.foireturns.model.Range;

/** What the cells of a figure are of: as observations.csv and answers.csv have it, or as the rows of a list say. */
final class Meanings {
    private final Sources sources;
    private final Map<String, SeenRow> cells = new HashMap<>();
    private final Map<String, Set<Range>> numbers = new HashMap<>();
    private final Map<String, Integer> ages = new HashMap<>();
    /** What was counted of lists, by the place of their rows. */
    private final Map<String, List<Counted>> listed = new HashMap<>();

    Meanings(List<NamedCsvRecord> observations, List<NamedCsvRecord> answers, Sources sources) {
        this.sources = sources;
        for (NamedCsvRecord cell : observations) {
            cells.put(place(cell), seen(cell));
            if (!cell.getField("lower").isEmpty()) {
                numbers.computeIfAbsent(place(cell), place -> new HashSet<>())
                        .add(PublishedTables.range(cell, "lower", "upper"));
                listed.computeIfAbsent(place(cell), place -> new ArrayList<>())
                        .add(new Counted(seen(cell), PublishedTables.range(cell, "lower", "upper")));
            }
        }
        for (NamedCsvRecord answer : answers) {
            int age = Integer.parseInt(answer.getField("value"));
            ages.put(place(answer), age);
            numbers.computeIfAbsent(place(answer), place -> new HashSet<>()).add(Range.exactly(age));
        }
    }

    private static SeenRow seen(NamedCsvRecord cell) {
        return new SeenRow(
                HowSure.YES,
                Figure.period(cell.getField("period_start"), cell.getField("period_end")),
                HowSure.YES,
                SaidOfAxis.of(cell.getField("force")),
                SaidOfAxis.of(cell.getField("victim_gender")),
                SaidOfAxis.of(cell.getField("victim_age")),
                SaidOfAxis.of(cell.getField("platform")));
    }

    private static String place(NamedCsvRecord line) {
        return line.getField("file") + "!" + line.getField("sheet") + "!" + line.getField("cell");
    }

    /**
     * Whether observations.csv or answers.csv has the number of a cell; of rows of a list each has its own line there.
     */
    boolean have(LineageRow line) {
        return line.rows() || numbers.getOrDefault(line.place(), Set.of()).contains(line.number());
    }

    /**
     * Each cell of a line with its number; a row of a list is 1 each, or at most 1 where it may be of another figure.
     * Of a list whose lines are not one offence each it is what observations.csv has.
     */
    List<Counted> of(LineageRow line, Figure figure) {
        if (!line.rows()) {
            SeenRow seen = cells.get(line.place());
            return seen == null ? List.of() : List.of(new Counted(seen, line.number()));
        }
        Optional<List<SeenRow>> seen = sources.rows(line.file(), line.sheet(), line.cells());
        if (seen.isEmpty()) {
            return listed.getOrDefault(line.place(), List.of()).stream()
                    .filter(each ->
                            split(each.seen(), figure) && figure.counts(each.seen(), line.role()) == HowSure.YES)
                    .toList();
        }
        List<Counted> rows = new ArrayList<>();
        for (SeenRow row : seen.get()) {
            HowSure counts = figure.counts(row, line.role());
            if (counts != HowSure.NO) {
                rows.add(new Counted(row, counts == HowSure.YES ? Range.exactly(1) : new Range(0, 1L)));
            }
        }
        return rows;
    }

    /** Whether a number is split by the dimensions of a figure. */
    private static boolean split(SeenRow seen, Figure figure) {
        return Stream.of(figure.dimension().split("\\+", -1))
                .noneMatch(dimension ->
                        !dimension.equals("total") && seen.category(dimension).equals(SaidOfAxis.of("all")));
    }

    /** The age that an answer says; empty for a cell that is a count. */
    List<Integer> age(LineageRow line) {
        Integer age = ages.get(line.place());
        return age == null ? List.of() : List.of(age);
    }

    /** A count and what it is of. */
    record Counted(SeenRow seen, Range number) {}
}
