package org.foireturns.meaning;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.foireturns.explain.Entry;
import org.foireturns.explain.SheetPlan;
import org.foireturns.explain.Table;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.StatedSpans;
import org.foireturns.model.Cell;
import org.foireturns.model.Period;
import org.foireturns.model.Request;
import org.foireturns.model.Style;
import org.foireturns.model.UnclearNote;
import org.foireturns.normalise.Normaliser;
import org.jspecify.annotations.Nullable;

/**
 * What a return says around each of its tables: the titles over it, the notes and names of its sheets, the year that
 * the whole file speaks of.
 */
final class Surroundings {
    private final Grammar grammar;
    private final Normaliser words;
    private final String offence;
    private final NumberedTexts lists;
    private final Caveats caveats;
    private final OnlyYears onlyYears;
    private final StatedDays statedDays;
    private final KnownTotals knownTotals;
    private final MarkedYears markedYears;
    private final MarkedParts markedParts;
    private final @Nullable Found filePeriod;
    private final @Nullable Period thisYear;
    private final IdentityHashMap<Table, Titles> titles = new IdentityHashMap<>();
    /** The sheets of which a title names the offence asked. */
    private final Set<String> named = new HashSet<>();
    /** Whether titles of the return name several forces. */
    private final boolean severalForces;

    Surroundings(
            Map<String, SheetPlan> plans,
            String fileName,
            Grammar grammar,
            Normaliser words,
            Values values,
            Signs signs,
            Request request) {
        this.grammar = grammar;
        this.words = words;
        this.offence = request.offence();
        List<String> texts = Stream.concat(
                        Stream.concat(Stream.of(fileName), plans.keySet().stream()),
                        plans.values().stream().flatMap(Surroundings::texts))
                .toList();
        this.markedYears = new MarkedYears(plans, grammar, words.notes());
        this.markedParts = new MarkedParts(plans, grammar);
        Found ofTexts = filePeriod(texts, request);
        this.filePeriod =
                ofTexts == null ? YearOfTotals.of(plans, grammar, QuestionPeriod.of(plans, grammar, request)) : ofTexts;
        this.thisYear = RelativeYears.thisYear(texts.stream(), grammar);
        this.knownTotals = new KnownTotals(texts.stream(), grammar);
        this.lists = new NumberedTexts(plans, grammar, values);
        this.caveats = new Caveats(plans, lists, grammar, words.notes(), offence);
        this.statedDays =
                new StatedDays(plans, new StatedSpans(grammar, words.notes().lists()));
        this.onlyYears = new OnlyYears(plans, grammar, words.notes());
        Sisters sisters = new Sisters(plans, grammar);
        plans.forEach((sheet, plan) -> {
            Captions captions = Captions.in(plan);
            for (Table table : plan.tables()) {
                TextsAbove above = new TextsAbove(plan, table, sheet, captions, sisters, signs, grammar);
                Titles over = new Titles(plan, table, sheet, above, sisters, grammar, offence);
                titles.put(table, over);
                if (over.subject().namesOffence()) {
                    named.add(sheet);
                }
            }
        });
        this.severalForces = titles.values().stream()
                        .map(Titles::force)
                        .filter(Objects::nonNull)
                        .map(Found::value)
                        .distinct()
                        .count()
                > 1;
    }

    /** The year of the file without what notes say of the numbers with their mark, if there is one. */
    private @Nullable Found filePeriod(List<String> texts, Request request) {
        Found unmarked = FilePeriod.of(markedYears.without(texts.stream()), grammar, request.periods());
        return unmarked != null && unmarked.place().equals("file")
                ? unmarked
                : FilePeriod.of(texts.stream(), grammar, request.periods());
    }

    static Stream<String> texts(SheetPlan plan) {
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

    /** Hears comments as notes: one on a label or a number of a table speaks of it, any other of its sheet. */
    void hear(CellComments comments, Map<String, SheetPlan> plans) {
        plans.forEach((sheet, plan) -> {
            if (comments.on(sheet).isEmpty()) {
                return;
            }
            String speaksOf = lists.hasOthers(plan) ? sheet : null;
            Bearers bearers = new Bearers(plan);
            for (CellComments.Sentence sentence : comments.on(sheet)) {
                Cell note = Cell.text(sentence.cell(), sentence.note(), Style.PLAIN);
                boolean ofTable = bearers.hold(sentence.cell());
                NoteMark mark = ofTable ? NoteMark.ofComment(sentence.cell()) : null;
                if (ofTable || !bearers.surround(sentence.cell())) {
                    caveats.look(note, mark, speaksOf, plan);
                }
            }
        });
    }

    NumberedTexts lists() {
        return lists;
    }

    MarkedParts markedParts() {
        return markedParts;
    }

    MarkedYears markedYears() {
        return markedYears;
    }

    Caveats caveats() {
        return caveats;
    }

    KnownTotals knownTotals() {
        return knownTotals;
    }

    /** Tables of a part of what another one tells of, by what their titles say. */
    List<TableMeaning> withoutParts(List<TableMeaning> tables, Values values) {
        return PartTables.settled(tables, table -> over(table.table()), grammar, words.notes(), values);
    }

    private Titles over(Table table) {
        return Objects.requireNonNull(titles.get(table));
    }

    /** What titles and the file say for a table whose labels say what its values hold. */
    Scope scope(TableMeaning meaning) {
        Found onlyYear = onlyYears.of(meaning.sheet());
        return new Scope(
                over(meaning.table()),
                meaning.table(),
                meaning.values(),
                grammar,
                statedDays.of(meaning.sheet()),
                onlyYear == null ? filePeriod : onlyYear,
                thisYear,
                severalForces);
    }

    /** Titles of a table that may speak of a part of the offences. */
    Stream<UnclearNote> unclearTitles(TableMeaning meaning) {
        return new UnclearTitles(grammar, words.notes()).of(meaning, over(meaning.table()));
    }

    SeveralOffences severalOffences(Table table) {
        return new SeveralOffences(over(table).nearest(), grammar, words.notes(), offence);
    }

    /** Whether nobody understands the title of a table, on a sheet that does not name the offence as others do. */
    boolean strange(TableMeaning meaning) {
        return !named.isEmpty()
                && !named.contains(meaning.sheet())
                && over(meaning.table()).subject().strange();
    }
}
