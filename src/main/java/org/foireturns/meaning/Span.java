package org.foireturns.meaning;

import java.util.List;
import org.foireturns.explain.Entry;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;
import org.foireturns.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * The period whose first and last day stand in two columns of labels, as under "From" and "To".
 *
 * @param from the label with the first day
 * @param to the label with the last day
 */
record Span(Entry from, Entry to, Period period) {

    /** The span that two labels of a row beside each other give together; null when they give none. */
    static @Nullable Span of(List<Entry> stubs, Grammar grammar) {
        for (int i = 1; i < stubs.size(); i++) {
            Entry from = stubs.get(i - 1);
            Entry to = stubs.get(i);
            if (from.line() != to.line() && day(from.cell(), grammar) && day(to.cell(), grammar)) {
                Reading together = grammar.read(words(from.cell()) + " to " + words(to.cell()));
                Fact.OfPeriod period = together.one(Fact.OfPeriod.class).orElse(null);
                if (period != null && together.whole()) {
                    return new Span(from, to, period.period());
                }
            }
        }
        return null;
    }

    /** Whether a label is nothing but a day. */
    private static boolean day(Cell cell, Grammar grammar) {
        return cell.date() != null
                || (cell.isText()
                        && grammar.read(cell.text()).facts().stream().allMatch(Fact.Day.class::isInstance)
                        && grammar.read(cell.text()).says(Fact.Day.class));
    }

    private static String words(Cell cell) {
        return cell.date() == null ? cell.text() : cell.date().toString();
    }

    /** The cells of both, as a witness. */
    String witness() {
        return from.cell().address() + " " + to.cell().address();
    }
}
