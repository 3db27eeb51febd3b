package org.foireturns.meaning;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.foireturns.grammar.Axis;
import org.foireturns.model.Range;
import org.foireturns.model.Role;

/**
 * The totals of tables of platforms. Such a table names the platforms of some offences, and of one offence several, so
 * that its total need not be the number of all offences: where that is told elsewhere, it gives way.
 */
final class PlatformTotals {
    private final Values values;
    private final IdentityHashMap<Meant, TableMeaning> tables = new IdentityHashMap<>();

    PlatformTotals(Values values, List<TableMeaning> all) {
        this.values = values;
        all.stream()
                .filter(table -> table.values().stream().anyMatch(PlatformTotals::named))
                .forEach(table -> table.values().forEach(value -> tables.put(value, table)));
    }

    private static boolean named(Meant value) {
        return value.counted() && !value.platform().equals("all");
    }

    /** Those of some values of one meaning that are such totals. */
    List<Meant> among(List<Meant> group) {
        return group.stream()
                .filter(value -> value.role() == Role.STATED_TOTAL
                        && value.platform().equals("all")
                        && tables.containsKey(value))
                .toList();
    }

    /** Whether such a total is the sum of the platforms that its table lists. */
    boolean sums(Meant total) {
        Range sum = Objects.requireNonNull(tables.get(total)).values().stream()
                .filter(value -> named(value)
                        && value.role() == Role.DETAIL
                        && value.besides(Axis.PLATFORM).equals(total.besides(Axis.PLATFORM)))
                .map(value -> values.of(value.cell()))
                .map(range -> range == null ? Range.ZERO : range)
                .reduce(Range.ZERO, Range::plus);
        return sum.equals(values.of(total.cell()));
    }
}
