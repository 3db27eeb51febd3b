package org.foireturns.meaning;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foireturns.model.Cell;
import org.foireturns.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * Lone years beside months that do not run from January on: "2018 | December" above "2018 | January" is a financial
 * year as likely as a calendar year that somebody sorted otherwise.
 */
final class YearsOfMonths {
    private YearsOfMonths() {}

    /** The labels of such years, each with the first of its rows. */
    static Set<Cell> unclear(List<Meant> values) {
        Map<String, Meant> last = new HashMap<>();
        Set<Cell> unclear = new HashSet<>();
        values.stream()
                .filter(value -> value.period() != null)
                .sorted(Comparator.comparing(value -> value.cell().address()))
                .forEach(value -> value.questions().stream()
                        .filter(question -> question.is(Meant.Question.Kind.YEAR))
                        .forEach(question -> {
                            String year = question.label().text().strip();
                            Meant before = last.put(value.cell().address().column() + " " + year, value);
                            if (before != null && isBefore(value.period(), before.period())) {
                                before.questions().stream()
                                        .filter(asked -> asked.is(Meant.Question.Kind.YEAR))
                                        .forEach(asked -> unclear.add(asked.label()));
                            }
                        }));
        return unclear;
    }

    private static boolean isBefore(@Nullable Period one, @Nullable Period other) {
        return one != null && other != null && one.start().isBefore(other.start());
    }
}
