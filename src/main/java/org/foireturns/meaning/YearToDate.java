package org.foireturns.meaning;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.foireturns.grammar.Axis;
import org.foireturns.model.Cell;
import org.foireturns.model.Period;
import org.foireturns.model.Range;
import org.jspecify.annotations.Nullable;

/**
 * A line of running totals that is the sum of all months or quarters beside it is the total of their time: "FYTD"
 * behind April to March. One that is not stays left out, and so does one beside another total of that time.
 *
 * <pre>
 *        | Apr | May | Jun | FYTD
 * Female | 3   | 4   | 2   | 9
 * </pre>
 */
final class YearToDate {
    /** Where one of so many numbers is no such sum, the others still show what is meant. */
    private static final int SELDOM = 10;

    /** Months differ by so many days. */
    private static final int SLACK = 3;
    /** Nobody adds up to date in more lines. */
    private static final int MOST = 50;

    private final Lines lines;
    private final Sums.Numbers numbers;
    /** The numbers that count and say from when to when, by what they say. */
    private final Set<Map<Axis, Object>> told = new HashSet<>();
    /** What all numbers that count say alike. */
    private final Map<Axis, Object> shared = new EnumMap<>(Axis.class);

    private YearToDate(Lines lines, List<Meant> values, Sums.Numbers numbers) {
        this.lines = lines;
        this.numbers = numbers;
        List<Meant> counted = values.stream().filter(Meant::counted).toList();
        counted.forEach(value -> told.add(withPeriod(value, value.period())));
        counted.stream().limit(1).forEach(value -> shared.putAll(value.values()));
        counted.forEach(value -> shared.entrySet()
                .removeIf(each -> !each.getValue().equals(value.values().get(each.getKey()))));
    }

    /** A running total with the values that it may be the sum of. */
    private record Sum(Meant total, List<Meant> parts, Period span) {}

    /** The values of one table, such totals with their time. */
    static List<Meant> counted(List<Meant> values, Sums.Numbers numbers) {
        if (values.stream().noneMatch(YearToDate::runs)) {
            return values;
        }
        IdentityHashMap<Meant, Meant> settled = new IdentityHashMap<>();
        Lines.bothWays(values).forEach(lines -> new YearToDate(lines, values, numbers).settle(settled));
        return values.stream().map(value -> settled.getOrDefault(value, value)).toList();
    }

    private static boolean runs(Meant value) {
        return RunningTotals.SUBJECT.equals(value.leftOut());
    }

    private void settle(IdentityHashMap<Meant, Meant> settled) {
        List<Map<Integer, Meant>> running = lines.all().stream()
                .map(lines::at)
                .filter(line -> line.values().stream().allMatch(YearToDate::runs))
                .toList();
        for (Map<Integer, Meant> totals : running.size() > MOST ? List.<Map<Integer, Meant>>of() : running) {
            List<Sum> sums = new ArrayList<>();
            totals.forEach((across, total) ->
                    Stream.ofNullable(sum(total, lines.crossing(across))).forEach(sums::add));
            if (sums.size() == totals.size()) {
                settle(sums, settled);
            }
        }
    }

    private void settle(List<Sum> sums, IdentityHashMap<Meant, Meant> settled) {
        long failing = sums.stream().filter(sum -> !closes(sum)).count();
        boolean shown = sums.stream().anyMatch(this::shows);
        boolean oneSpan = sums.stream().map(Sum::span).distinct().count() == 1;
        if (shown && oneSpan && failing * SELDOM <= sums.size()) {
            sums.forEach(sum -> {
                Meant total = total(sum);
                settled.put(
                        sum.total(),
                        closes(sum)
                                ? total
                                : total.doubted(Doubt.of("is not the sum of what it is called the sum of")
                                        .asRead()));
            });
        }
    }

    /** The values beside a total that say all else that it says, of times that follow each other. */
    private @Nullable Sum sum(Meant total, Map<Integer, Meant> beside) {
        Map<Axis, Object> said = withoutPeriod(total);
        shared.forEach(said::putIfAbsent);
        said.remove(Axis.PERIOD);
        TreeMap<Period, Meant> parts = new TreeMap<>();
        for (Meant part : beside.values()) {
            Period period = part.period();
            if (part.counted() && period != null && withoutPeriod(part).equals(said)) {
                parts.putIfAbsent(period, part);
            }
        }
        Period span = Tiling.of(parts.keySet());
        if (span == null) {
            long shortest =
                    parts.keySet().stream().mapToLong(Period::days).min().orElse(0);
            parts.keySet().removeIf(period -> period.days() > shortest + SLACK);
            span = Tiling.of(parts.keySet());
        }
        return span == null
                        || parts.size() < 2
                        || !mayBe(total, span)
                        || told.contains(withPeriod(parts.firstEntry().getValue(), span))
                ? null
                : new Sum(total, List.copyOf(parts.values()), span);
    }

    private static Map<Axis, Object> withoutPeriod(Meant value) {
        Map<Axis, Object> said = value.besidesOffence();
        said.remove(Axis.PERIOD);
        return said;
    }

    private static Map<Axis, Object> withPeriod(Meant value, @Nullable Period period) {
        Map<Axis, Object> said = withoutPeriod(value);
        if (period != null) {
            said.put(Axis.PERIOD, period);
        }
        return said;
    }

    /** Whether the label of a total itself names no other time: "Q1 year to date" beside all four quarters. */
    private boolean mayBe(Meant total, Period span) {
        Period own = total.period();
        String witness = total.witnesses().get(Axis.PERIOD);
        return own == null
                || own.contains(span)
                || own.end().equals(span.end())
                || lines.labels(total)
                        .noneMatch(label -> label.address().toString().equals(witness));
    }

    private boolean closes(Sum sum) {
        Range stated = numbers.of(sum.total().cell());
        Range added = added(sum);
        return stated != null && added != null && stated.meets(added);
    }

    /** Whether it is the exact sum of more than one number. */
    private boolean shows(Sum sum) {
        Range stated = numbers.of(sum.total().cell());
        long several = sum.parts().stream()
                .map(part -> numbers.of(part.cell()))
                .filter(number -> number != null && number.lower() > 0)
                .count();
        return stated != null && stated.exact() && several > 1 && stated.equals(added(sum));
    }

    private @Nullable Range added(Sum sum) {
        Range added = Range.ZERO;
        for (Meant part : sum.parts()) {
            Range number = numbers.of(part.cell());
            if (number == null) {
                return null;
            }
            added = added.plus(number);
        }
        return added;
    }

    private Meant total(Sum sum) {
        Meant first = sum.parts().get(0);
        Meant total = sum.total().kept().counting(Objects.requireNonNull(first.unit()));
        for (Map.Entry<Axis, Object> each : first.values().entrySet()) {
            if (!total.values().containsKey(each.getKey())) {
                total = total.with(
                        each.getKey(),
                        each.getValue(),
                        Objects.requireNonNull(first.witnesses().get(each.getKey())));
            }
        }
        String label = lines.labels(sum.total())
                .map(Cell::address)
                .reduce((one, other) -> other)
                .map(Object::toString)
                .orElse("");
        return total.taking(Map.of(Axis.PERIOD, new Taken(sum.span(), label, true)));
    }
}
