package org.foireturns.meaning;

import java.util.HashSet;
import java.util.Set;
import org.foireturns.explain.Entry;
import org.foireturns.explain.Line;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;
import org.jspecify.annotations.Nullable;

/** Whether "Q1" to "Q4" are the quarters of a year in a line of labels, and no questions. */
final class QuarterLabels {
    private QuarterLabels() {}

    /**
     * Four labels of nothing but Q and a number, beside totals or below a year; with the year, what counts nothing may
     * stand there too.
     */
    static boolean are(Line line, Grammar grammar) {
        Set<Integer> numbers = new HashSet<>();
        boolean year = false;
        boolean others = false;
        for (Entry entry : line.entries()) {
            Reading reading = grammar.read(entry.cell().text());
            boolean single = reading.facts().size() == 1;
            if (single && reading.facts().get(0) instanceof Fact.QNumber quarter) {
                numbers.add(quarter.number());
            } else if (reading.says(Fact.Whole.class) || (single && reading.whole() && namesPeriod(reading))) {
                year = true;
            } else if (reading.empty() || reading.says(Fact.Beside.class) || reading.says(Fact.RowName.class)) {
                others |= !isMeasure(reading);
            } else {
                return false;
            }
        }
        return numbers.equals(Set.of(1, 2, 3, 4))
                && (isPeriod(line.head(), grammar) || (line.head() == null && (year || !others)));
    }

    /** Whether a head says nothing but a period, of which quarters below it are parts: "2024/25". */
    private static boolean isPeriod(@Nullable Cell head, Grammar grammar) {
        Reading reading = head == null ? null : grammar.read(head.text());
        return reading != null
                && reading.whole()
                && reading.facts().size() == 1
                && (reading.says(Fact.OfPeriod.class) || reading.says(Fact.YearAlone.class));
    }

    /** "YTD" and "%" beside quarters measure what is counted in these. */
    private static boolean isMeasure(Reading reading) {
        return reading.whole()
                && reading.all(Fact.Beside.class).findAny().isPresent()
                && reading.all(Fact.Beside.class).map(Fact.Beside::axis).allMatch(Subjects.MEASURES::contains);
    }

    private static boolean namesPeriod(Reading reading) {
        return reading.all(Fact.Names.class).anyMatch(fact -> fact.axis() == Axis.PERIOD);
    }
}
