package org.foireturns.meaning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.foireturns.explain.Placed;
import org.foireturns.explain.SheetPlan;
import org.foireturns.explain.Table;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.normalise.NoteWords;
import org.jspecify.annotations.Nullable;

/**
 * Remarks behind the numbers of a row that say that these do not stand, or are of a part of their period alone:
 *
 * <pre>
 * Gender  | Number | Note
 * Unknown | 5      | withdrawn - do not use
 * </pre>
 */
final class RowRemarks {
    /** How a number stands that is no answer. */
    private static final Set<String> GONE = Set.of("withdrawn", "example", "working");

    private final Grammar grammar;
    private final NoteWords words;
    /** By sheet and row. */
    private final Map<String, Map<Integer, List<Remark>>> remarks = new HashMap<>();

    private record Remark(Address at, String says) {}

    RowRemarks(Map<String, SheetPlan> plans, Grammar grammar, NoteWords words) {
        this.grammar = grammar;
        this.words = words;
        plans.forEach((sheet, plan) -> Stream.concat(
                        plan.texts().stream(), plan.tables().stream().flatMap(RowRemarks::sayNothing))
                .filter(Cell::isText)
                .forEach(text -> look(text, sheet)));
    }

    /** The labels of a table that govern no value, and the texts in the places of values. */
    private static Stream<Cell> sayNothing(Table table) {
        Set<Cell> rest = new HashSet<>(table.labels());
        table.values().forEach(value -> value.entries().forEach(entry -> rest.remove(entry.cell())));
        return Stream.concat(rest.stream(), table.values().stream().map(Placed::cell));
    }

    private void look(Cell text, String sheet) {
        Reading reading = grammar.read(text.text());
        boolean part = words.saysOnly(text.text())
                && reading.facts().stream()
                        .anyMatch(fact -> fact instanceof Fact.Since
                                || fact instanceof Fact.PartOfYear
                                || fact instanceof Fact.Day
                                || fact instanceof Fact.OfPeriod);
        Stream<String> gone = reading.all(Fact.Standing.class)
                .map(Fact.Standing::id)
                .filter(GONE::contains)
                .map(id -> "says that it does not stand: " + id);
        Stream.concat(gone, part ? Stream.of("says that only a part of its period is in it") : Stream.empty())
                .findFirst()
                .ifPresent(says -> remarks.computeIfAbsent(sheet, none -> new HashMap<>())
                        .computeIfAbsent(text.address().row(), none -> new ArrayList<>())
                        .add(new Remark(text.address(), says)));
    }

    /** Why a number does not stand; null when nothing behind it says so. */
    @Nullable
    String doubt(Meant value, String sheet) {
        Address at = value.cell().address();
        return remarks.getOrDefault(sheet, Map.of()).getOrDefault(at.row(), List.of()).stream()
                .filter(remark -> remark.at().column() > at.column())
                .map(remark -> "the remark at " + remark.at() + " " + remark.says())
                .findFirst()
                .orElse(null);
    }
}
