package org.foireturns.meaning;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.foireturns.explain.Entry;
import org.foireturns.explain.SheetPlan;
import org.foireturns.explain.Table;
import org.foireturns.grammar.Grammar;
import org.foireturns.model.Cell;

/**
 * Texts that tell a number of their own: "66 offences were recorded in 2024/25" says the period of what follows too.
 */
final class SelfTold {
    private SelfTold() {}

    /** Those of a sheet that stand in tables of nothing else, all of one period. */
    static Stream<Cell> ofOnePeriod(SheetPlan plan, Grammar grammar) {
        return plan.tables().stream()
                .filter(table -> tellsOnePeriod(table, grammar))
                .flatMap(SelfTold::in);
    }

    /** Whether a table is nothing but texts that tell their own numbers, all of one period. */
    static boolean tellsOnePeriod(Table table, Grammar grammar) {
        List<Cell> told = in(table).toList();
        return told.size() == table.values().size()
                && told.stream()
                                .map(text -> TitledPeriod.onePeriod(grammar.read(text.text())))
                                .filter(Objects::nonNull)
                                .distinct()
                                .count()
                        <= 1;
    }

    private static Stream<Cell> in(Table table) {
        return table.values().stream()
                .flatMap(value -> value.stubs().stream()
                        .map(Entry::cell)
                        .filter(label -> label.address().equals(value.cell().address())));
    }
}
