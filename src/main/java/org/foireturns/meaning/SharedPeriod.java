package org.foireturns.meaning;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.foireturns.explain.Entry;
import org.foireturns.grammar.Axis;
import org.foireturns.model.Address;
import org.foireturns.model.Period;
import org.foireturns.model.Role;

/**
 * Periods that values have by others of their table. The period of a total whose own row says none: it is over the
 * others of its table, and where all of these are of one period, so is it. "Total | 274" below rows that each say
 * "March 2025".
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

    /**
     * The values of one table, with the period of the row above where that says a period and a number and they say
     * none: "Year to 31/03/2025 | 205" over "Female | 156" and "Male | 41", until the next year. Where one year follows
     * right behind another, they are a list of years, and what stands below is of none of them.
     */
    static List<Meant> ofRowsBelow(List<Meant> values) {
        Map<Address, Meant> heads = new HashMap<>();
        Map<Integer, Meant> above = new HashMap<>();
        Set<Integer> listed = columnsOfYears(values);
        Set<Integer> begun = new HashSet<>();
        values.stream()
                .sorted(Comparator.comparing(value -> value.cell().address()))
                .forEach(value -> {
                    int column = value.cell().address().column();
                    boolean first = begun.add(column);
                    if (value.values().containsKey(Axis.PERIOD)) {
                        if (value.counted() && saysPeriodInItsRow(value) && (first || above.containsKey(column))) {
                            above.put(column, value);
                        } else {
                            above.remove(column);
                        }
                    } else if (above.containsKey(column) && sameLabels(value, above.get(column))) {
                        heads.put(value.cell().address(), above.get(column));
                    }
                });
        return values.stream()
                .map(value -> {
                    Meant head = heads.get(value.cell().address());
                    return head == null
                                    || !value.counted()
                                    || listed.contains(value.cell().address().column())
                            ? value
                            : value.with(
                                    Axis.PERIOD,
                                    Objects.requireNonNull(head.period()),
                                    Objects.requireNonNull(head.witnesses().get(Axis.PERIOD)));
                })
                .toList();
    }

    /** The columns in which one number with a period stands right over another. */
    private static Set<Integer> columnsOfYears(List<Meant> values) {
        Map<Integer, Boolean> dated = new HashMap<>();
        Set<Integer> columns = new HashSet<>();
        values.stream()
                .sorted(Comparator.comparing(value -> value.cell().address()))
                .forEach(value -> {
                    int column = value.cell().address().column();
                    boolean says = value.values().containsKey(Axis.PERIOD);
                    if (Boolean.TRUE.equals(dated.put(column, says)) && says) {
                        columns.add(column);
                    }
                });
        return columns;
    }

    private static boolean saysPeriodInItsRow(Meant value) {
        return value.period() != null
                && value.values().size() == 1
                && label(value)
                        .filter(label -> label.row() == value.cell().address().row()
                                && label.toString().equals(value.witnesses().get(Axis.PERIOD)))
                        .isPresent();
    }

    private static boolean sameLabels(Meant value, Meant head) {
        return label(value).isPresent()
                && label(value).map(Address::column).equals(label(head).map(Address::column));
    }

    private static Optional<Address> label(Meant value) {
        List<Entry> stubs = value.placed().stubs();
        return stubs.isEmpty()
                ? Optional.empty()
                : Optional.of(stubs.get(stubs.size() - 1).cell().address());
    }
}
