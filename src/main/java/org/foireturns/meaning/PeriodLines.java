package org.foireturns.meaning;

import java.util.List;
import java.util.stream.IntStream;
import org.foireturns.explain.SheetPlan;
import org.foireturns.explain.Table;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
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
    /** Known once it was asked for, which takes a look at all texts of the sheet. */
    private @Nullable Boolean overAsMany;

    PeriodLines(SheetPlan plan, Grammar grammar) {
        this.plan = plan;
        this.grammar = grammar;
    }

    /** Whether a text is a period that holds for all tables down to the next one. */
    boolean over(Cell text) {
        return isPeriod(text) && standOverAsMany();
    }

    private boolean standOverAsMany() {
        Boolean known = overAsMany;
        if (known == null) {
            List<Integer> periods = plan.texts().stream()
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

    private boolean isPeriod(Cell text) {
        Reading reading = grammar.read(text.text());
        return reading.whole()
                && reading.all(Fact.OfPeriod.class).count() == 1
                && reading.facts().stream()
                        .allMatch(fact -> fact instanceof Fact.OfPeriod || fact instanceof Fact.Counts);
    }
}
