package org.foireturns.meaning;

import java.util.List;
import java.util.Objects;
import org.foireturns.grammar.Axis;
import org.foireturns.model.Period;
import org.foireturns.model.Role;

/**
 * The period of a total whose own row says none: it is over the others of its table, and where all of these are of one
 * period, so is it. "Total | 274" below rows that each say "March 2025".
 */
final class SharedPeriod {
    private SharedPeriod() {}

    /** The values of one table, its totals with the period that all other values have. */
    static List<Meant> ofTotals(List<Meant> values) {
        List<Meant> dated = values.stream()
                .filter(value -> value.counted() && value.period() != null)
                .toList();
        if (dated.stream().map(Meant::period).distinct().count() != 1) {
            return values;
        }
        Period period = Objects.requireNonNull(dated.get(0).period());
        String witness = Objects.requireNonNull(dated.get(0).witnesses().get(Axis.PERIOD));
        return values.stream()
                .map(value -> value.counted()
                                && value.role() == Role.STATED_TOTAL
                                && !value.values().containsKey(Axis.PERIOD)
                        ? value.with(Axis.PERIOD, period, witness)
                        : value)
                .toList();
    }
}
