package org.foireturns.meaning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.foireturns.grammar.Axis;
import org.foireturns.model.Address;
import org.foireturns.model.Period;
import org.foireturns.model.Range;
import org.jspecify.annotations.Nullable;

/**
 * Totals beside months that are called after a whole year, of which only some months are there. Their numbers say that
 * they are over these months alone: a pivot table of 2024/25 has a "2024 Total" over April to December.
 *
 * <pre>
 *       | 2024 |     | 2024 Total | 2025 | 2025 Total | Grand Total
 *       | Nov  | Dec |            | Jan  |            |
 * Kik   | 3    | 4   | 7          | 2    | 2          | 9
 * </pre>
 */
final class TotalsOfMonths {
    /** A total that is right in fewer places may be so by chance. */
    private static final int FEWEST = 3;

    /** So many months make no sum by chance. */
    private static final int MANY = 6;

    private static final int LONGEST_MONTH = 31;
    private static final int LONGEST_PART = 92;

    private final Sums.Numbers numbers;
    /** The values of each column by row, or of each row by column. */
    private final Map<Integer, Map<Integer, Meant>> lines = new TreeMap<>();
    /** The lines of one period that is a part of a year. */
    private final Map<Integer, Period> months = new TreeMap<>();

    private TotalsOfMonths(
            List<Meant> values, ToIntFunction<Address> line, ToIntFunction<Address> across, Sums.Numbers numbers) {
        this.numbers = numbers;
        values.forEach(value -> {
            Address at = value.cell().address();
            lines.computeIfAbsent(line.applyAsInt(at), none -> new TreeMap<>()).put(across.applyAsInt(at), value);
        });
        lines.forEach((at, of) -> {
            Period period = period(of);
            if (period != null && period.days() <= LONGEST_PART) {
                months.put(at, period);
            }
        });
    }

    /** The values of a table, such totals with the months that they are over, in columns or in rows. */
    static List<Meant> within(List<Meant> values, Sums.Numbers numbers) {
        List<Meant> columns = within(values, Address::column, Address::row, numbers);
        return within(columns, Address::row, Address::column, numbers);
    }

    private static List<Meant> within(
            List<Meant> values, ToIntFunction<Address> line, ToIntFunction<Address> across, Sums.Numbers numbers) {
        TotalsOfMonths totals = new TotalsOfMonths(values, line, across, numbers);
        Map<Integer, Period> spans = new TreeMap<>();
        totals.lines.keySet().forEach(at -> {
            Period span = totals.span(at);
            if (span != null) {
                spans.put(at, span);
            }
        });
        return values.stream()
                .map(value -> {
                    Period span = spans.get(line.applyAsInt(value.cell().address()));
                    String witness = value.witnesses().get(Axis.PERIOD);
                    return span == null || witness == null ? value : value.with(Axis.PERIOD, span, witness);
                })
                .toList();
    }

    /** The months that a line is over; null where it is none of their totals, or they are all that its head says. */
    private @Nullable Period span(int line) {
        Map<Integer, Meant> totals = lines.getOrDefault(line, Map.of());
        Period whole = period(totals);
        if (months.isEmpty() || whole == null || whole.days() <= LONGEST_PART) {
            return null;
        }
        Period span = span(totals, whole, LONGEST_PART);
        return span == null ? span(totals, whole, LONGEST_MONTH) : span;
    }

    /** The same by the parts that are no longer than some days: by months alone, where quarters stand beside them. */
    private @Nullable Period span(Map<Integer, Meant> totals, Period whole, int longest) {
        List<Map<Integer, Meant>> parts = new ArrayList<>();
        List<Period> periods = new ArrayList<>();
        months.forEach((at, part) -> {
            if (whole.contains(part) && part.days() <= longest) {
                parts.add(lines.getOrDefault(at, Map.of()));
                periods.add(part);
            }
        });
        Period span = joined(periods);
        return span == null || span.equals(whole) || !areSums(totals, parts) ? null : span;
    }

    /** The period of all values of a line; null where they have none, or several. */
    private static @Nullable Period period(Map<Integer, Meant> line) {
        List<@Nullable Period> periods =
                line.values().stream().map(Meant::period).distinct().toList();
        return periods.size() == 1 ? periods.get(0) : null;
    }

    /** The period from the first of some parts to the last; null where days between are in none, or in two. */
    private static @Nullable Period joined(List<Period> parts) {
        List<Period> periods =
                parts.stream().sorted(Comparator.comparing(Period::start)).toList();
        LocalDate next = null;
        for (Period each : periods) {
            if (next != null && !each.start().equals(next)) {
                return null;
            }
            next = each.end().plusDays(1);
        }
        return next == null ? null : new Period(periods.get(0).start(), next.minusDays(1));
    }

    /** Whether each number of a line is the sum of those of its parts, where a blank one is nought. */
    private boolean areSums(Map<Integer, Meant> totals, List<Map<Integer, Meant>> parts) {
        int rows = 0;
        for (Map.Entry<Integer, Meant> total : totals.entrySet()) {
            Range whole = numbers.of(total.getValue().cell());
            Range sum = Range.ZERO;
            for (Map<Integer, Meant> part : parts) {
                Meant value = part.get(total.getKey());
                Range number = value == null ? Range.ZERO : numbers.of(value.cell());
                if (number == null) {
                    return false;
                }
                sum = sum.plus(number);
            }
            if (whole == null || !whole.exact() || !whole.equals(sum)) {
                return false;
            }
            rows++;
        }
        return rows >= FEWEST || (rows > 0 && parts.size() >= MANY);
    }
}
