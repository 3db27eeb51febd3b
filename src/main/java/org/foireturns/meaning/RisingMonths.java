package org.foireturns.meaning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.foireturns.grammar.Axis;
import org.foireturns.model.Period;
import org.foireturns.model.PeriodKind;
import org.foireturns.model.Range;

/**
 * Months of a table whose numbers rise from each to the next, as running totals do and counts hardly ever: 10, 23, 32,
 * 38, 47, 63. That six counts stand in this order by chance happens once in 720 times. They are asked about, with all
 * others of their table that never fall, unless a number for the whole of their time is the sum of them.
 */
final class RisingMonths {
    private static final String DOUBT = "rises from month to month, as a running total does";
    private static final int FEWEST = 6;
    /** The least by which a running total of so many months is more than its first. */
    private static final int GROWTH = 3;

    private final Sums.Numbers numbers;

    private RisingMonths(Sums.Numbers numbers) {
        this.numbers = numbers;
    }

    /** The values of one table. */
    static List<Meant> asked(List<Meant> values, Sums.Numbers numbers) {
        return new RisingMonths(numbers).asked(values);
    }

    private List<Meant> asked(List<Meant> values) {
        Map<Map<Axis, Object>, List<Meant>> series = new LinkedHashMap<>();
        values.stream()
                .filter(value -> value.counted() && isMonth(value) && number(value) >= 0)
                .sorted(Comparator.comparing(value -> Objects.requireNonNull(value.period())))
                .forEach(value -> series.computeIfAbsent(value.besides(Axis.PERIOD), none -> new ArrayList<>())
                        .add(value));
        boolean running = series.values().stream().anyMatch(months -> rises(months) && !isSummed(months, values));
        if (!running) {
            return values;
        }
        Stream<Meant> doubted = series.values().stream()
                .filter(months -> months.size() >= FEWEST && falls(months) == 0)
                .flatMap(List::stream);
        return Changes.of(values, doubted, value -> value.doubted(DOUBT));
    }

    private static boolean isMonth(Meant value) {
        Period period = value.period();
        return period != null && period.kind() == PeriodKind.MONTH;
    }

    /** The number of a value; less than 0 where it is none, or not exact. */
    private long number(Meant value) {
        Range number = numbers.of(value.cell());
        return number == null || !number.exact() ? -1 : number.lower();
    }

    private boolean rises(List<Meant> months) {
        long first = number(months.get(0));
        long last = number(months.get(months.size() - 1));
        return months.size() >= FEWEST
                && Tiling.of(months.stream().map(Meant::period).toList()) != null
                && first > 0
                && last >= first * GROWTH
                && IntStream.range(1, months.size())
                        .allMatch(at -> number(months.get(at)) > number(months.get(at - 1)));
    }

    private long falls(List<Meant> months) {
        return IntStream.range(1, months.size())
                .filter(at -> number(months.get(at)) < number(months.get(at - 1)))
                .count();
    }

    /** Whether the table has a number for their whole time that is the sum of them. */
    private boolean isSummed(List<Meant> months, List<Meant> values) {
        Period span = Objects.requireNonNull(
                Tiling.of(months.stream().map(Meant::period).toList()));
        long sum = months.stream().mapToLong(this::number).sum();
        return values.stream()
                .filter(value -> value.counted() && span.equals(value.period()))
                .filter(value -> value.besides(Axis.PERIOD).equals(months.get(0).besides(Axis.PERIOD)))
                .anyMatch(value -> number(value) == sum);
    }
}
