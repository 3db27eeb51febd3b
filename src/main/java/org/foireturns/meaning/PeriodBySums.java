package org.foireturns.meaning;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.foireturns.grammar.Axis;
import org.foireturns.model.Period;
import org.foireturns.model.Range;
import org.jspecify.annotations.Nullable;

/**
 * Tables that say no period in a return that tells several: where the numbers of one of them come to all offences of
 * the year asked about, and of no other year, it is of that year, and so are the others beside it that say none.
 *
 * <pre>
 *        | Female | Male             | Offences
 * 0-11   | 12     | 5      2024/25   | 117
 * 12-15  | 80     | 20     2023/24   | 131
 * </pre>
 */
final class PeriodBySums {
    /** Fewer parts of a whole prove nothing. */
    private static final int FEWEST = 2;

    private static final List<Set<Axis>> WHOLES = List.of(
            Set.of(),
            EnumSet.of(Axis.VICTIM_GENDER),
            EnumSet.of(Axis.VICTIM_AGE),
            EnumSet.of(Axis.VICTIM_GENDER, Axis.VICTIM_AGE));

    private final List<TableMeaning> tables;
    private final Values values;

    private PeriodBySums(List<TableMeaning> tables, Values values) {
        this.tables = tables;
        this.values = values;
    }

    /** @param asked the periods of the request; where there are several, none of them is the one that is meant */
    static List<TableMeaning> settled(List<TableMeaning> tables, Values values, List<Period> asked) {
        return asked.size() == 1 ? new PeriodBySums(tables, values).settled(asked.get(0)) : tables;
    }

    private List<TableMeaning> settled(Period asked) {
        Map<Period, Set<Long>> totals = totals();
        Set<Long> others = new HashSet<>();
        totals.forEach((period, numbers) -> {
            if (!period.equals(asked)) {
                others.addAll(numbers);
            }
        });
        Set<Long> own = totals.getOrDefault(asked, Set.of());
        boolean proven = !others.isEmpty()
                && tables.stream().filter(PeriodBySums::isUndated).anyMatch(table -> {
                    Set<Long> sums = sums(table.values());
                    return sums.size() == 1
                            && own.containsAll(sums)
                            && sums.stream().noneMatch(others::contains);
                });
        return proven
                ? tables.stream()
                        .map(table -> isUndated(table)
                                ? table.each(
                                        value -> value.counted() ? value.with(Axis.PERIOD, asked, "request") : value)
                                : table)
                        .toList()
                : tables;
    }

    /** All offences of each period that the return tells. */
    private Map<Period, Set<Long>> totals() {
        Map<Period, Set<Long>> totals = new HashMap<>();
        tables.stream()
                .flatMap(table -> table.values().stream())
                .filter(value -> value.counted() && split(value).equals(Set.of(Axis.PERIOD)))
                .forEach(value -> {
                    Period period = value.period();
                    Long number = number(value);
                    if (period != null && number != null) {
                        totals.computeIfAbsent(period, none -> new TreeSet<>()).add(number);
                    }
                });
        return totals;
    }

    private static boolean isUndated(TableMeaning table) {
        return table.values().stream().anyMatch(Meant::counted)
                && table.values().stream()
                        .noneMatch(value -> value.counted() && value.values().containsKey(Axis.PERIOD));
    }

    /** What the numbers of a table come to: its own total, the sum of its genders, of its ages and of both. */
    private Set<Long> sums(List<Meant> all) {
        Set<Long> sums = new TreeSet<>();
        for (Set<Axis> split : WHOLES) {
            List<Meant> parts = all.stream()
                    .filter(value -> value.counted() && split(value).equals(split))
                    .toList();
            boolean whole = split.isEmpty() ? parts.size() == 1 : parts.size() >= FEWEST;
            Long sum = whole ? sum(parts) : null;
            if (sum != null) {
                sums.add(sum);
            }
        }
        return sums;
    }

    /** What tells a number apart from others of its force and offence. */
    private static Set<Axis> split(Meant value) {
        Set<Axis> axes = new HashSet<>(value.values().keySet());
        axes.removeAll(EnumSet.of(Axis.OFFENCE, Axis.FORCE));
        return axes;
    }

    private @Nullable Long sum(List<Meant> parts) {
        long sum = 0;
        for (Meant part : parts) {
            Long number = number(part);
            if (number == null) {
                return null;
            }
            sum += number;
        }
        return parts.isEmpty() ? null : sum;
    }

    /** An exact number; null for one that is withheld, asked about or no number. */
    private @Nullable Long number(Meant value) {
        Range range = values.of(value.cell());
        return range != null && range.equals(Range.exactly(range.lower())) ? Long.valueOf(range.lower()) : null;
    }
}
