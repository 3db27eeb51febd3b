package org.foireturns.reconcile;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.foireturns.model.Dimension;
import org.foireturns.model.Observation;
import org.foireturns.model.Period;
import org.foireturns.model.Range;

/** Turns what was compared into words that an officer reads. */
final class ComparisonWords {
    private ComparisonWords() {}

    static String of(Set<Dimension> split) {
        return split.isEmpty()
                ? "total"
                : String.join(" and ", split.stream().map(Dimension::words).toList());
    }

    static String periods(Collection<Period> periods) {
        return String.join(", ", periods.stream().sorted().map(Period::words).toList());
    }

    /** {@code 26 of 60 offences in 2024/25}, {@code at least 12 of 30 to 34 offences in 2025/26}. */
    static String lacking(Period period, Range total, Range parts) {
        return (total.exact() && parts.exact() ? "" : "at least ") + total.gap(parts) + " of " + total.words()
                + (total.equals(Range.exactly(1)) ? " offence" : " offences") + " in " + period.words();
    }

    /** {@code a}, {@code a and b}, {@code a, b and c}. */
    static String list(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /** {@code B9}, {@code the sum of B9, B10 and B12:B40}: every cell, those in a row or column as one range. */
    static String cells(List<Observation> cells) {
        if (cells.isEmpty()) {
            return "no number";
        }
        List<String> names = Runs.of(cells);
        String last = names.get(names.size() - 1);
        if (cells.size() == 1) {
            return last;
        }
        return "the sum of "
                + (names.size() == 1 ? last : String.join(", ", names.subList(0, names.size() - 1)) + " and " + last);
    }
}
