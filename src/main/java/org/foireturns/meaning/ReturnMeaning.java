package org.foireturns.meaning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.explain.Explainer;
import org.foireturns.explain.Pieces;
import org.foireturns.explain.SheetPlan;
import org.foireturns.grammar.Grammar;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.model.Request;
import org.foireturns.model.ToldByColour;
import org.foireturns.model.UnclearNote;
import org.foireturns.normalise.Normaliser;

/** All tables of one return with their meaning. */
public final class ReturnMeaning {
    private final Grammar words;
    private final Normaliser counts;
    private final Request request;
    private Map<String, Set<Integer>> headRows = Map.of();
    private ToldByColour colours = ToldByColour.NOTHING;
    private ChosenNumbers chosen = new ChosenNumbers(List.of());

    /** @param request that is answered: its offence is counted, and its period holds where the return says none */
    public ReturnMeaning(Grammar grammar, Normaliser counts, Request request) {
        this.words = grammar;
        this.counts = counts;
        this.request = request;
    }

    /** Takes rows of a sheet for heads of a table, where somebody said so. */
    public ReturnMeaning withHeadsIn(Map<String, Set<Integer>> rows) {
        headRows = Map.copyOf(rows);
        return this;
    }

    /** Hears what keys say of values by their colours. */
    public ReturnMeaning hearing(ToldByColour told) {
        colours = told;
        return this;
    }

    /** Has one of several numbers of one meaning stand, where somebody said which. */
    public ReturnMeaning choosing(ChosenNumbers numbers) {
        chosen = numbers;
        return this;
    }

    /** What a return says: its tables, and what its signs stand for. */
    record Read(
            List<TableMeaning> tables,
            Map<String, SheetPlan> plans,
            Values values,
            Surroundings around,
            CellComments comments,
            Signs signs) {
        Caveats caveats() {
            return around.caveats();
        }

        /** Texts of a sheet that may change what its numbers say and that nobody understood. */
        List<UnclearNote> alarming(String sheet, SheetPlan plan) {
            List<UnclearNote> titles = tables.stream()
                    .filter(table -> table.sheet().equals(sheet))
                    .flatMap(around::unclearTitles)
                    .distinct()
                    .toList();
            Stream<UnclearNote> others = caveats().unheard(plan, tables).stream()
                    .filter(note -> titles.stream()
                            .noneMatch(title -> title.cell().equals(note.cell())
                                    && title.text().contains(note.text())));
            return Stream.concat(titles.stream(), others)
                    .filter(note -> !signs.explains(note.text()))
                    .toList();
        }
    }

    Read read(List<Grid> grids, String fileName) {
        CellComments comments = new CellComments(grids);
        Map<String, String> codes = Glossary.in(grids, comments.notes(), words);
        Grammar grammar = words.knowing(codes);
        Signs signs = Signs.ofSheets(grids, comments.notes(), grammar);
        comments.hear(signs, codes, words);
        Values values = new Values(counts, signs, grammar, Set.of());
        CellSenses senses = new CellSenses(grammar, counts, signs);
        Map<String, SheetPlan> plans = new LinkedHashMap<>();
        grids.forEach(grid -> {
            Keyed keyed = new Keyed(colours.on(grid.sheet()), grammar);
            Explainer explainer = new Explainer(senses, new Worth(grammar, request.offence(), values, keyed));
            plans.put(grid.sheet(), explained(grid, explainer, grammar));
        });
        Surroundings around = new Surroundings(plans, fileName, grammar, counts, values, signs, request);
        around.hear(comments, plans);
        TableSteps steps = new TableSteps(around, grammar, request.offence(), values, signs, colours);
        List<TableMeaning> tables = new ArrayList<>();
        plans.forEach((sheet, plan) -> plan.tables().forEach(table -> tables.add(steps.read(sheet, table))));
        List<TableMeaning> dated = YearsOverColumns.settled(tables, grids);
        Values known = values.withZero(Dashes.zero(dated, values, signs));
        List<TableMeaning> settled = acrossTables(dated, known, around);
        comments.hear(around.caveats(), settled);
        return new Read(settled, plans, known, around, comments, signs);
    }

    /**
     * What the tables of a return make of each other. Running totals may answer where nothing else does, so that they
     * come before the tables that are held against each other; what is made for a chart is asked about before it could
     * contradict an answer; what is asked about and only repeats an answer needs no question; of two values with one
     * meaning the last step decides, when each value has its own.
     */
    private List<TableMeaning> acrossTables(List<TableMeaning> tables, Values values, Surroundings around) {
        List<TableMeaning> told = HeldParts.asked(UnknownCards.settled(tables), values);
        List<TableMeaning> dated = PeriodBySums.settled(told, values, request.periods());
        List<TableMeaning> wholes = around.withoutParts(dated, values);
        List<TableMeaning> counted = RunningTotals.settled(Mentions.settled(wholes, words), values).stream()
                .map(table -> table.with(RisingMonths.asked(table.values(), values)))
                .toList();
        List<TableMeaning> answering = StaleHeadings.asked(Workings.settled(counted), request.periods());
        return OneMeaning.settled(Copies.settled(answering, values), values, chosen);
    }

    /** Numbers of rows, and answers without a question, stand among the texts of a sheet and not in its tables. */
    private SheetPlan explained(Grid grid, Explainer explainer, Grammar grammar) {
        Set<Integer> heads = headRows.getOrDefault(grid.sheet(), Set.of());
        Set<Cell> aside = new HashSet<>(RowNumbers.in(grid, grammar));
        aside.addAll(LoneAnswers.in(grid, grammar));
        if (aside.isEmpty()) {
            return Pieces.explained(explainer, grid, heads);
        }
        Set<Address> places = aside.stream().map(Cell::address).collect(Collectors.toSet());
        SheetPlan plan = Pieces.explained(explainer, grid.without(places::contains), heads);
        List<Cell> texts = Stream.concat(plan.texts().stream(), aside.stream())
                .sorted(Comparator.comparing(Cell::address))
                .toList();
        return new SheetPlan(plan.tables(), texts, plan.loose());
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
            sheets.add(new ExplainedReturn.Sheet(
                    name, tables, plan.texts(), read.comments().unheard(name), read.alarming(name, plan)));
        });
        return sheets;
    }
}
