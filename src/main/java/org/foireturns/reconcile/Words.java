package org.foireturns.reconcile;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.foireturns.model.Dimension;
import org.foireturns.model.Observation;
import org.foireturns.model.Period;

/** Turns what was compared into words that an officer reads. */
final class Words {
    private Words() {}

    static String of(Set<Dimension> split) {
        return split.isEmpty()
                ? "total"
                : String.join(" and ", split.stream().map(Dimension::words).toList());
    }

    static String periods(Collection<Period> periods) {
        return String.join(", ", periods.stream().sorted().map(Period::words).toList());
    }

    /** {@code 1 offence}, {@code 12 offences}, {@code at least 12 offences}. */
    static String offences(long number, boolean exactly) {
        return (exactly ? "" : "at least ") + number + (number == 1 ? " offence" : " offences");
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
