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
import org.foireturns.model.Period;
import org.foireturns.model.VictimAge;
import org.foireturns.normalise.NoteWords;
import org.jspecify.annotations.Nullable;

/**
 * Remarks behind the numbers of a row that say that these do not stand, or are of a part of their period alone:
 *
 * <pre>
 * Gender  | Number | Note
 * Unknown | 5      | withdrawn - do not use
 * </pre>
 *
 * <p>So does one that more is counted in its row than the label tells: "includes 4 of unknown gender"
 * ({@link LabelNotes}). One behind the heads of a table speaks of all its numbers, and one that names a quarter and
 * fewer months speaks of all that hold this quarter: "Q4 and so the total: January and February".
 */
final class RowRemarks {
    /** How a number stands that is no answer. */
    private static final Set<String> GONE = Set.of("withdrawn", "example", "working");

    /** Fewer words are a label. */
    private static final int SHORTEST_SENTENCE = 7;
    /** Fewer words besides a band of ages are a number that is told in two languages: "Llai na 5 / Less than 5". */
    private static final int FEWEST_BESIDES = 3;

    private final Grammar grammar;
    private final NoteWords words;
    private final LabelNotes labels;
    /** By sheet and row. */
    private final Map<String, Map<Integer, List<Remark>>> remarks = new HashMap<>();
    /** By sheet, remarks that a part of the year is not whole. */
    private final Map<String, List<Shortened>> shortened = new HashMap<>();

    private record Shortened(Address at, Fact.PartOfYear part) {}

    /** By sheet, remarks that tell a band of ages. */
    private final Map<String, List<OtherAge>> ages = new HashMap<>();

    /** By sheet, remarks that more may be counted in their row than its labels tell. */
    private final Map<String, List<Cell>> more = new HashMap<>();

    private record OtherAge(Address at, VictimAge told) {
        /** Whether the band of a number in its row begins or ends with it, and is another. */
        boolean isOf(Meant value) {
            VictimAge own = value.age();
            Address cell = value.cell().address();
            return cell.row() == at.row()
                    && cell.column() < at.column()
                    && own.known()
                    && own.from() < own.to()
                    && !own.equals(told)
                    && (own.from() == told.from() || own.to() == told.to());
        }
    }

    /** @param columns of which it speaks; empty for all */
    private record Remark(Address at, String says, Set<Integer> columns) {}

    RowRemarks(Map<String, SheetPlan> plans, Grammar grammar, NoteWords words) {
        this.grammar = grammar;
        this.words = words;
        this.labels = new LabelNotes(grammar, words);
        plans.forEach((sheet, plan) -> Stream.concat(
                        plan.texts().stream(), plan.tables().stream().flatMap(RowRemarks::sayNothing))
                .filter(Cell::isText)
                .forEach(text -> look(text, sheet, plan)));
    }

    /** The labels of a table that govern no value, and the texts in the places of values. */
    private static Stream<Cell> sayNothing(Table table) {
        Set<Cell> rest = new HashSet<>(table.labels());
        table.values().forEach(value -> value.entries().forEach(entry -> rest.remove(entry.cell())));
        return Stream.concat(rest.stream(), table.values().stream().map(Placed::cell));
    }

    private void look(Cell text, String sheet, SheetPlan plan) {
        if (labels.mayTellOfRow(text.text())) {
            more.computeIfAbsent(sheet, none -> new ArrayList<>()).add(text);
        }
        Reading reading = grammar.read(text.text());
        List<VictimAge> bands = reading.all(Fact.OfAge.class)
                .map(Fact.OfAge::age)
                .filter(age -> age.known() && age.from() < age.to())
                .distinct()
                .toList();
        int besides = reading.tokens()
                - reading.phrases().stream()
                        .filter(phrase -> phrase.fact() instanceof Fact.OfAge)
                        .mapToInt(phrase -> phrase.end() - phrase.first())
                        .sum();
        if (bands.size() == 1 && reading.tokens() >= SHORTEST_SENTENCE && besides >= FEWEST_BESIDES) {
            ages.computeIfAbsent(sheet, none -> new ArrayList<>()).add(new OtherAge(text.address(), bands.get(0)));
        }
        List<Fact.PartOfYear> parts =
                reading.all(Fact.PartOfYear.class).distinct().toList();
        parts.stream()
                .filter(part -> parts.stream().anyMatch(other -> holds(part, other)))
                .forEach(part -> shortened
                        .computeIfAbsent(sheet, none -> new ArrayList<>())
                        .add(new Shortened(text.address(), part)));
        boolean part = words.saysOnly(text.text())
                && reading.facts().stream()
                        .anyMatch(fact -> fact instanceof Fact.Since
                                || fact instanceof Fact.PartOfYear
                                || fact instanceof Fact.Day
                                || fact instanceof Fact.DayOfYear
                                || fact instanceof Fact.OfPeriod);
        Stream<String> gone = reading.all(Fact.Standing.class)
                .map(Fact.Standing::id)
                .filter(GONE::contains)
                .map(id -> "says that it does not stand: " + id);
        Stream.concat(gone, part ? Stream.of("says that only a part of its period is in it") : Stream.empty())
                .findFirst()
                .ifPresent(says -> rows(text, plan)
                        .forEach(row -> remarks.computeIfAbsent(sheet, none -> new HashMap<>())
                                .computeIfAbsent(row, none -> new ArrayList<>())
                                .add(new Remark(text.address(), says, columns(text, plan)))));
    }

    /** Whether the months of a part of the year lie within those of another, and are fewer. */
    private static boolean holds(Fact.PartOfYear whole, Fact.PartOfYear part) {
        return !whole.equals(part)
                && whole.first() <= part.first()
                && part.last() <= whole.last()
                && part.first() <= part.last();
    }

    /** The columns whose heads in its row a text repeats: "2026 has run for three months only". */
    private static Set<Integer> columns(Cell text, SheetPlan plan) {
        Set<Integer> columns = new HashSet<>();
        Set<Integer> first = new HashSet<>();
        plan.tables().stream()
                .flatMap(table -> table.values().stream())
                .forEach(value -> value.heads().stream()
                        .filter(head ->
                                head.cell().address().row() == text.address().row())
                        .filter(head -> text.text().contains(head.cell().text().strip()))
                        .forEach(head -> {
                            columns.add(value.cell().address().column());
                            if (text.text()
                                    .strip()
                                    .startsWith(head.cell().text().strip())) {
                                first.add(value.cell().address().column());
                            }
                        }));
        return first.isEmpty() ? columns : first;
    }

    /** The rows of which a text behind the numbers speaks: all of a table where it stands behind its heads. */
    private static Stream<Integer> rows(Cell text, SheetPlan plan) {
        int row = text.address().row();
        return Stream.concat(
                Stream.of(row),
                plan.tables().stream()
                        .filter(table -> isBehindHeads(text.address(), table))
                        .flatMap(table -> table.values().stream())
                        .map(value -> value.cell().address().row())
                        .distinct());
    }

    private static boolean isBehindHeads(Address text, Table table) {
        return table.values().stream()
                        .allMatch(value -> value.cell().address().row() > text.row()
                                && value.cell().address().column() < text.column())
                && table.values().stream()
                        .flatMap(value -> value.heads().stream())
                        .anyMatch(head -> head.cell().address().row() == text.row());
    }

    private static boolean isIn(Fact.PartOfYear part, @Nullable Period period) {
        if (period == null) {
            return false;
        }
        Period months = part.within(period);
        return months != null && period.contains(months);
    }

    /** Why a number does not stand; null when nothing behind it says so. */
    @Nullable
    String doubt(Meant value, String sheet) {
        Address at = value.cell().address();
        return remarks.getOrDefault(sheet, Map.of()).getOrDefault(at.row(), List.of()).stream()
                .filter(remark -> remark.at().column() > at.column())
                .filter(remark -> remark.columns().isEmpty() || remark.columns().contains(at.column()))
                .map(remark -> "the remark at " + remark.at() + " " + remark.says())
                .findFirst()
                .or(() -> ages.getOrDefault(sheet, List.of()).stream()
                        .filter(each -> each.isOf(value))
                        .map(each -> "the remark at " + each.at() + " tells other ages of it")
                        .findFirst())
                .or(() -> more.getOrDefault(sheet, List.of()).stream()
                        .filter(text -> text.address().row() == at.row()
                                && text.address().column() > at.column()
                                && labels.tellsMore(text.text(), value))
                        .map(text -> "the remark at " + text.address()
                                + " says that more is counted there than the label tells")
                        .findFirst())
                .or(() -> shortened.getOrDefault(sheet, List.of()).stream()
                        .filter(each -> isIn(each.part(), value.period()))
                        .map(each -> "the remark at " + each.at() + " says that only a part of its period is in it")
                        .findFirst())
                .orElse(null);
    }
}
