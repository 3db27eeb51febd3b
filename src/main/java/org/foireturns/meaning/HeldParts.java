package org.foireturns.meaning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.foireturns.grammar.Axis;
import org.foireturns.model.Period;
import org.foireturns.model.Range;
import org.jspecify.annotations.Nullable;

/**
 * Totals over the parts of a year of which some hold no number. They are of the parts that do, and are asked about:
 *
 * <pre>
 *          | Q1       | Q2       | Q3 | Q4 | Total
 * Snapchat | not held | not held | 44 | 51 | 95        of October to March
 * </pre>
 */
final class HeldParts {

    private final Values values;

    private HeldParts(Values values) {
        this.values = values;
    }

    static List<TableMeaning> asked(List<TableMeaning> tables, Values values) {
        HeldParts parts = new HeldParts(values);
        return tables.stream().map(parts::asked).toList();
    }

    private TableMeaning asked(TableMeaning table) {
        Map<Map<Axis, Object>, List<Meant>> alike = new HashMap<>();
        boolean unheld = false;
        for (Meant value : table.values()) {
            if (value.counted() && value.period() != null) {
                alike.computeIfAbsent(value.besides(Axis.PERIOD), none -> new ArrayList<>())
                        .add(value);
                unheld |= values.of(value.cell()) == null;
            }
        }
        return unheld
                ? table.each(value -> value.counted() && value.period() != null
                        ? asked(value, Objects.requireNonNull(alike.get(value.besides(Axis.PERIOD))))
                        : value)
                : table;
    }

    private Meant asked(Meant total, List<Meant> alike) {
        Period whole = Objects.requireNonNull(total.period());
        List<Meant> parts = alike.stream()
                .filter(part -> whole.contains(period(part)) && !period(part).equals(whole))
                .sorted(Comparator.comparing(part -> period(part).start()))
                .toList();
        List<Meant> held =
                parts.stream().filter(part -> values.of(part.cell()) != null).toList();
        boolean exact = held.stream().allMatch(part -> number(part) != null);
        Period told = held.isEmpty() || !exact ? null : joined(held);
        boolean some = whole.isAYear() && held.size() < parts.size() && whole.equals(joined(parts));
        if (!some || told == null || !Objects.equals(number(total), Long.valueOf(sum(held)))) {
            return total;
        }
        Taken taken = new Taken(told, Objects.requireNonNull(total.witnesses().get(Axis.PERIOD)), false);
        return total.doubted(Doubt.of("is the sum of what is held of " + told.words() + " alone; of the rest of "
                        + whole.words() + " nothing is held")
                .proposing(Map.of(Axis.PERIOD, taken)));
    }

    /** The period from the first to the last of some that follow each other; null where they do not. */
    private static @Nullable Period joined(List<Meant> parts) {
        Period joined = null;
        for (Meant part : parts) {
            Period next = period(part);
            if (joined != null && !joined.end().plusDays(1).equals(next.start())) {
                return null;
            }
            joined = joined == null ? next : new Period(joined.start(), next.end());
        }
        return joined;
    }

    private static Period period(Meant value) {
        return Objects.requireNonNull(value.period());
    }

    private long sum(List<Meant> parts) {
        return parts.stream()
                .mapToLong(part -> Objects.requireNonNull(number(part)))
                .sum();
    }

    private @Nullable Long number(Meant value) {
        Range range = values.of(value.cell());
        return range != null && range.exact() ? Long.valueOf(range.lower()) : null;
    }
}
