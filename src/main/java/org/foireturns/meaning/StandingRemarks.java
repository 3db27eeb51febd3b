package org.foireturns.meaning;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.explain.SheetPlan;
import org.foireturns.explain.Table;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Period;
import org.foireturns.normalise.NoteWords;

/**
 * Remarks behind the numbers of a row that say that these do not stand, "withdrawn - do not use", or are of a part of
 * their period alone, "from 1 October 2024 only". One behind the heads of a table speaks of all its numbers, and one
 * that repeats heads of its row of their columns: "2026 has run for three months only".
 */
final class StandingRemarks implements RemarkReader {
    /** How a number stands that is no answer. */
    private static final Set<String> GONE = Set.of("withdrawn", "example", "working");

    private static final String PART = "says that only a part of its period is in it";

    private final Grammar grammar;
    private final NoteWords words;

    StandingRemarks(Grammar grammar, NoteWords words) {
        this.grammar = grammar;
        this.words = words;
    }

    @Override
    public Stream<RowRemark> remarks(Cell text, SheetPlan plan) {
        return says(text).map(says -> remark(text, plan, says)).stream();
    }

    /** A remark that names the very period of a number as the part leaves it as it is. */
    private RowRemark remark(Cell text, SheetPlan plan, String says) {
        Address at = text.address();
        Set<Integer> columns = columns(text, plan);
        Set<Period> told = grammar.read(text.text())
                .all(Fact.OfPeriod.class)
                .map(Fact.OfPeriod::period)
                .collect(Collectors.toSet());
        return new RowRemark(
                at,
                rows(text, plan),
                value -> {
                    int column = value.cell().address().column();
                    Period own = value.period();
                    boolean said = says.equals(PART) && own != null && told.contains(own);
                    return !said && at.column() > column && (columns.isEmpty() || columns.contains(column));
                },
                says);
    }

    private Optional<String> says(Cell text) {
        Reading reading = grammar.read(text.text());
        Optional<String> gone = reading.all(Fact.Standing.class)
                .map(Fact.Standing::id)
                .filter(GONE::contains)
                .findFirst();
        if (gone.isPresent()) {
            return gone.map(id -> "says that it does not stand: " + id);
        }
        boolean part = words.saysOnly(text.text()) && reading.facts().stream().anyMatch(StandingRemarks::isTime);
        return part ? Optional.of(PART) : Optional.empty();
    }

    private static boolean isTime(Fact fact) {
        return fact instanceof Fact.Since
                || fact instanceof Fact.PartOfYear
                || fact instanceof Fact.Day
                || fact instanceof Fact.DayOfYear
                || fact instanceof Fact.OfPeriod;
    }

    /** The columns whose heads in its row a text repeats; where it begins with some of them, of these alone. */
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
    private static Set<Integer> rows(Cell text, SheetPlan plan) {
        return Stream.concat(
                        Stream.of(text.address().row()),
                        plan.tables().stream()
                                .filter(table -> isBehindHeads(text.address(), table))
                                .flatMap(table -> table.values().stream())
                                .map(value -> value.cell().address().row()))
                .collect(Collectors.toSet());
    }

    private static boolean isBehindHeads(Address text, Table table) {
        return table.values().stream()
                        .allMatch(value -> value.cell().address().row() > text.row()
                                && value.cell().address().column() < text.column())
                && table.values().stream()
                        .flatMap(value -> value.heads().stream())
                        .anyMatch(head -> head.cell().address().row() == text.row());
    }
}
