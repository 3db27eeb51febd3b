package org.foireturns.meaning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.foireturns.explain.Cut;
import org.foireturns.explain.Entry;
import org.foireturns.explain.Explainer;
import org.foireturns.explain.SheetPlan;
import org.foireturns.explain.Table;
import org.foireturns.grammar.Grammar;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.model.Period;
import org.foireturns.model.Request;
import org.foireturns.normalise.Normaliser;
import org.jspecify.annotations.Nullable;

/** All tables of one return with their meaning. */
public final class ReturnMeaning {
    private final Grammar words;
    private final Normaliser counts;
    private final String offence;
    private final Request request;
    private Map<String, Set<Integer>> headRows = Map.of();

    /** @param request that is answered: its offence is counted, and its period holds where the return says none */
    public ReturnMeaning(Grammar grammar, Normaliser counts, Request request) {
        this.words = grammar;
        this.counts = counts;
        this.request = request;
        this.offence = request.offence();
    }

    /** Takes rows of a sheet for heads of a table, where somebody said so. */
    public ReturnMeaning withHeadsIn(Map<String, Set<Integer>> rows) {
        headRows = Map.copyOf(rows);
        return this;
    }

    /** What a return says: its tables, and what its signs stand for. */
    record Read(List<TableMeaning> tables, Map<String, SheetPlan> plans, Values values, Caveats caveats) {}

    private static Meant doubted(Meant value, @Nullable String why) {
        return why == null || !value.counted() ? value : value.doubted(why, null);
    }

    Read read(List<Grid> grids, String fileName) {
        Grammar grammar = words.knowing(Glossary.in(grids, words));
        Signs signs = Signs.ofSheets(grids, grammar);
        Values values = new Values(counts, signs, grammar, Set.of());
        Explainer explainer =
                new Explainer(new CellSenses(grammar, counts, signs), new Worth(grammar, offence, values));
        Map<String, SheetPlan> plans = new LinkedHashMap<>();
        grids.forEach(grid ->
                plans.put(grid.sheet(), Cut.explained(explainer, grid, headRows.getOrDefault(grid.sheet(), Set.of()))));
        List<String> texts = Stream.concat(
                        Stream.concat(Stream.of(fileName), plans.keySet().stream()),
                        plans.values().stream().flatMap(ReturnMeaning::texts))
                .toList();
        Titles.Found filePeriod = FilePeriod.of(texts.stream(), grammar, request.periods());
        Period thisYear = RelativeYears.thisYear(texts.stream(), grammar);
        Sisters sisters = new Sisters(plans, grammar);
        NumberedTexts lists = new NumberedTexts(plans, grammar, values);
        Caveats caveats = new Caveats(plans, lists, grammar, counts, offence);
        OnlyYears onlyYears = new OnlyYears(plans, grammar, counts);
        List<TableMeaning> tables = new ArrayList<>();
        KnownTotals knownTotals = new KnownTotals(texts.stream(), grammar);
        IdentityHashMap<Table, Titles> over = new IdentityHashMap<>();
        Set<String> named = new HashSet<>();
        plans.forEach((sheet, plan) -> plan.tables().forEach(table -> {
            Titles titles = new Titles(plan, table, sheet, sisters, signs, grammar, offence);
            over.put(table, titles);
            if (titles.namesOffence()) {
                named.add(sheet);
            }
        }));
        boolean severalForces = over.values().stream()
                        .map(Titles::force)
                        .filter(Objects::nonNull)
                        .map(Titles.Found::value)
                        .distinct()
                        .count()
                > 1;
        plans.forEach((sheet, plan) -> {
            for (Table table : plan.tables()) {
                List<Meant> composed = new Composer(table, grammar, offence, values)
                        .values(table).stream()
                                .map(value -> values.percentage(value.cell()) ? value.without("percentage") : value)
                                .map(value -> "percentage".equals(value.leftOut())
                                                && Values.withShare(value.cell().text())
                                        ? value.kept()
                                        : value)
                                .map(value -> signs.isKey(sheet, value.cell()) ? value.without(Subjects.KEY) : value)
                                .toList();
                List<Meant> meant = Mentions.leftOut(SumsOfMembers.leftOut(
                        lists.leftOut(table, Unlabelled.doubted(table, composed, values)), values));
                Titles titles = Objects.requireNonNull(over.get(table));
                boolean strange = !named.isEmpty() && !named.contains(sheet) && titles.strange();
                SeveralOffences several = new SeveralOffences(titles.nearest(), grammar, counts, offence);
                Titles.Found onlyYear = onlyYears.of(sheet);
                Scope scope = new Scope(
                        titles,
                        table,
                        meant,
                        grammar,
                        onlyYear == null ? filePeriod : onlyYear,
                        thisYear,
                        severalForces);
                tables.add(new TableMeaning(
                        sheet,
                        table,
                        SharedPeriod.ofTotals(meant.stream().map(scope::fill).toList()).stream()
                                .map(knownTotals::of)
                                .map(several::asked)
                                .map(value -> doubted(value, caveats.doubt(value, sheet)))
                                .map(value -> doubted(value, caveats.onlyPartOf(value, sheet)))
                                .map(value -> strange && value.standing() == null
                                        ? value.standing(OneMeaning.STRANGE)
                                        : value)
                                .toList()));
            }
        });
        Values known = values.withZero(Dashes.zero(tables, values));
        return new Read(
                OneMeaning.settled(Workings.settled(RunningTotals.settled(tables, known)), known),
                plans,
                known,
                caveats);
    }

    /** The sheets of a return explained as a whole, in their order. */
    public List<ExplainedReturn.Sheet> explain(List<Grid> grids, String fileName) {
        Read read = read(grids, fileName);
        List<ExplainedReturn.Sheet> sheets = new ArrayList<>();
        read.plans().forEach((name, plan) -> {
            List<ExplainedTable> tables = new ArrayList<>();
            Set<Cell> taken = new HashSet<>();
            read.tables().stream()
                    .filter(table -> table.sheet().equals(name))
                    .forEach(table -> tables.add(ExplainedTable.of(table, read.values(), taken, read.caveats())));
            plan.loose().forEach(cell -> tables.add(ExplainedTable.ofLoose(cell, read.values())));
            sheets.add(new ExplainedReturn.Sheet(name, tables, plan.texts()));
        });
        return sheets;
    }

    private static Stream<String> texts(SheetPlan plan) {
        return Stream.concat(
                plan.texts().stream().filter(Cell::isText).map(Cell::text),
                plan.tables().stream()
                        .flatMap(table -> Stream.concat(
                                table.labels().stream(),
                                table.lines().stream()
                                        .flatMap(line -> line.entries().stream())
                                        .map(Entry::cell)))
                        .map(Cell::text));
    }
}
