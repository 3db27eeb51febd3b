package org.foireturns.meaning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.foireturns.explain.Explainer;
import org.foireturns.explain.SheetPlan;
import org.foireturns.explain.Table;
import org.foireturns.grammar.Grammar;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.normalise.Normaliser;

/** All tables of one return with their meaning. */
public final class ReturnMeaning {
    private final Grammar grammar;
    private final Normaliser counts;
    private final String offence;

    /** @param offence the id of the offence asked about */
    public ReturnMeaning(Grammar grammar, Normaliser counts, String offence) {
        this.grammar = grammar;
        this.counts = counts;
        this.offence = offence;
    }

    /** What a return says: its tables, and what its signs stand for. */
    record Read(List<TableMeaning> tables, Map<String, SheetPlan> plans, Values values) {}

    Read read(List<Grid> grids, String fileName) {
        Signs signs = Signs.in(
                grids.stream()
                        .flatMap(grid -> grid.cells().stream())
                        .filter(Cell::isText)
                        .map(Cell::text)
                        .toList(),
                grammar);
        Values values = new Values(counts, signs, Set.of());
        Explainer explainer =
                new Explainer(new CellSenses(grammar, counts, signs), new Worth(grammar, offence, values));
        Map<String, SheetPlan> plans = new LinkedHashMap<>();
        grids.forEach(grid -> plans.put(grid.sheet(), explainer.explain(grid)));
        Stream<String> texts = Stream.concat(
                Stream.concat(Stream.of(fileName), plans.keySet().stream()),
                plans.values().stream().flatMap(ReturnMeaning::texts));
        Titles.Found filePeriod = FilePeriod.of(texts, grammar);
        List<TableMeaning> tables = new ArrayList<>();
        plans.forEach((sheet, plan) -> {
            for (Table table : plan.tables()) {
                List<Meant> meant = new Composer(table, grammar, offence).values(table);
                Titles titles = new Titles(plan, table, sheet, grammar, offence);
                Scope scope = new Scope(titles, table, meant, grammar, filePeriod);
                tables.add(new TableMeaning(
                        sheet, table, meant.stream().map(scope::fill).toList()));
            }
        });
        Values known = values.withZero(Dashes.zero(tables, values));
        return new Read(OneMeaning.settled(tables, known), plans, known);
    }

    /** A return explained as a whole. */
    public ExplainedReturn explain(List<Grid> grids, String fileName) {
        Read read = read(grids, fileName);
        List<ExplainedReturn.Sheet> sheets = new ArrayList<>();
        read.plans()
                .forEach((name, plan) -> sheets.add(new ExplainedReturn.Sheet(
                        name,
                        read.tables().stream()
                                .filter(table -> table.sheet().equals(name))
                                .map(table -> new ExplainedTable(table, read.values()))
                                .toList(),
                        plan.texts())));
        List<Meant> all =
                read.tables().stream().flatMap(table -> table.values().stream()).toList();
        int counted = (int) all.stream()
                .filter(value -> value.counted() && value.period() != null)
                .count();
        int asked = (int) all.stream()
                .filter(value -> value.doubt() != null || value.leftOut() == null && value.period() == null)
                .count();
        return new ExplainedReturn(sheets, counted, asked);
    }

    private static Stream<String> texts(SheetPlan plan) {
        return Stream.concat(
                plan.texts().stream().filter(Cell::isText).map(Cell::text),
                plan.tables().stream().flatMap(table -> table.labels().stream()).map(Cell::text));
    }
}
