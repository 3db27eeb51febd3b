package org.foireturns.meaning;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.foireturns.explain.Entry;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Period;
import org.jspecify.annotations.Nullable;

/** Periods that follow each other without a gap: together they are the period of the total over them. */
final class Tiling {
    private Tiling() {}

    /** The span of some periods; null when they leave a gap, or one lies in another. */
    static @Nullable Period of(Collection<Period> periods) {
        Period span = null;
        for (Period period : new TreeSet<>(periods)) {
            if (span == null) {
                span = period;
            } else if (span.end().plusDays(1).equals(period.start())) {
                span = span.to(period);
            } else {
                return null;
            }
        }
        return span;
    }

    /**
     * Gives the totals in a line of periods their span: that of all where each begins as another ends, else that of the
     * shortest, of which longer ones are made. "Since 1 April 2022" behind 2022/23 to 2024/25 is their total too.
     */
    static Map<Entry, Said> totals(Map<Entry, Said> line, Grammar grammar) {
        TreeSet<Period> periods = new TreeSet<>();
        line.values().forEach(said -> {
            if (said.values().get(Axis.PERIOD) instanceof Period period && !said.whole()) {
                periods.add(period);
            }
        });
        long shortest = periods.stream().mapToLong(Period::days).min().orElse(0);
        Period all = of(periods);
        Period span = all != null
                ? all
                : of(periods.stream()
                        .filter(period -> period.days() <= shortest + 3)
                        .toList());
        if (span == null || periods.size() < 2) {
            return line;
        }
        Map<Entry, Said> told = new HashMap<>();
        line.forEach((entry, said) -> {
            boolean total = said.whole()
                    || isSince(span.start(), grammar.read(entry.cell().text()));
            told.put(entry, total && !said.values().containsKey(Axis.PERIOD) ? said.with(Axis.PERIOD, span) : said);
        });
        return told;
    }

    private static boolean isSince(LocalDate first, Reading label) {
        return label.whole() && label.facts().equals(List.of(new Fact.Since(first)));
    }
}
