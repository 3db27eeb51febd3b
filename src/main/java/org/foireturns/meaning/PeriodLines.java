package org.foireturns.meaning;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.foireturns.explain.Entry;
import org.foireturns.explain.Placed;
import org.foireturns.explain.SheetPlan;
import org.foireturns.explain.Table;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a sheet that are a period, as "Offences recorded in 2024/25" is. They hold for all tables down to the
 * next such text where each has as many tables below it; where one has more, the last of these may be about all
 * periods. Tables whose own labels say their periods are not counted.
 */
final class PeriodLines {
    private final SheetPlan plan;
    private final Grammar grammar;
    /** Heads of a table that are a period. */
    private final Set<Cell> overLabels;
    /** Fields of a form that tell the first and the last day, each as the whole period. */
    private final Set<Cell> fields;
    /** Known once it was asked for, which takes a look at all texts of the sheet. */
    private @Nullable Boolean overAsMany;

    PeriodLines(SheetPlan plan, Grammar grammar) {
        this.plan = plan;
        this.grammar = grammar;
        this.overLabels = plan.tables().stream()
                .flatMap(table -> table.values().stream())
                .flatMap(PeriodLines::headsOverLabels)
                .filter(this::isPeriod)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        this.fields = plan.tables().stream().flatMap(this::fields).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** "Date from: 1 April 2024", "Date to: 31 March 2025" over "Total: 176", whatever the sheet is called. */
    private Stream<Cell> fields(Table table) {
        List<Cell> days =
                table.labels().stream().filter(this::isPeriod).distinct().toList();
        return table.values().size() == 1
                        && days.size() == 2
                        && period(days.get(0)).equals(period(days.get(1)))
                ? days.stream()
                : Stream.empty();
    }

    private List<Fact> period(Cell text) {
        return grammar.read(text.text()).facts();
    }

    /** Heads of a value that stand over its label: they are over the whole half of the sheet in which both stand. */
    private static Stream<Cell> headsOverLabels(Placed value) {
        int label = value.stubs().stream()
                .mapToInt(stub -> stub.cell().address().column())
                .min()
                .orElse(-1);
        return value.heads().stream()
                .map(Entry::cell)
                .filter(head -> head.address().column() == label
                        && head.address().column() < value.cell().address().column());
    }

    /**
     * The heads of a table that are a period and stand over its labels, and so over what follows below: "2023/24 | |
     * 2024/25" over "Offences | 91 | Offences | 104".
     */
    Stream<Cell> overLabels() {
        return overLabels.stream();
    }

    /** The fields of a form that say the period of all that stands on its sheet. */
    Stream<Cell> fields() {
        return fields.stream();
    }

    /** Whether a text is a period that holds for all tables down to the next one. */
    boolean over(Cell text) {
        return fields.contains(text) || (isPeriod(text) && standOverAsMany());
    }

    /**
     * The period left of the heads of a table, often merged down beside all its rows: "FY 2024/25 | Age | Male |
     * Female".
     */
    Optional<Cell> leftOf(Table table) {
        Address first = table.range().first();
        return plan.texts().stream()
                .filter(text -> text.address().row() == first.row()
                        && text.address().column() < first.column()
                        && isPeriod(text))
                .max(Comparator.comparing(text -> text.address().column()));
    }

    private boolean standOverAsMany() {
        Boolean known = overAsMany;
        if (known == null) {
            List<Integer> periods = Stream.concat(plan.texts().stream(), overLabels())
                    .filter(this::isPeriod)
                    .map(period -> period.address().row())
                    .distinct()
                    .sorted()
                    .toList();
            known = IntStream.range(0, periods.size())
                            .mapToLong(i -> tables(
                                    periods.get(i), i + 1 < periods.size() ? periods.get(i + 1) : Integer.MAX_VALUE))
                            .distinct()
                            .count()
                    == 1;
            overAsMany = known;
        }
        return known;
    }

    /** How many tables begin between two rows that leave it to others of what period they are. */
    private long tables(int from, int to) {
        return plan.tables().stream()
                .filter(table -> !tellsPeriods(table))
                .map(table -> table.range().first().row())
                .filter(row -> row > from && row < to)
                .count();
    }

    /** Whether each value of a table has a label with a period: "22/23 | 23/24 | 24/25", "Youngest victim 24/25". */
    private boolean tellsPeriods(Table table) {
        return table.values().stream()
                .allMatch(value -> value.entries()
                        .anyMatch(entry -> grammar.read(entry.cell().text()).says(Fact.OfPeriod.class)));
    }

    /** Whether a text is a period and at most says what is counted in it. */
    private boolean isPeriod(Cell text) {
        Reading reading = grammar.read(text.text());
        return reading.whole()
                && reading.all(Fact.OfPeriod.class).count() == 1
                && reading.facts().stream()
                        .allMatch(fact -> fact instanceof Fact.OfPeriod || fact instanceof Fact.Counts);
    }
}
