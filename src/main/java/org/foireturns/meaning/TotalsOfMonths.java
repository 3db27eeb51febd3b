package org.foireturns.meaning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.foireturns.grammar.Axis;
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
    /** A total that is right in fewer rows may be so by chance. */
    private static final int FEWEST = 3;

    private static final int LONGEST_PART = 92;

    private final Sums.Numbers numbers;
    /** The values of each column by row. */
    private final Map<Integer, Map<Integer, Meant>> columns = new TreeMap<>();

    private TotalsOfMonths(List<Meant> values, Sums.Numbers numbers) {
        this.numbers = numbers;
        values.forEach(value -> columns.computeIfAbsent(
                        value.cell().address().column(), none -> new TreeMap<>())
                .put(value.cell().address().row(), value));
    }

    /** The values of a table, such totals with the months that they are over. */
    static List<Meant> within(List<Meant> values, Sums.Numbers numbers) {
        TotalsOfMonths totals = new TotalsOfMonths(values, numbers);
        Map<Integer, Period> spans = new TreeMap<>();
        totals.columns.keySet().forEach(column -> {
            Period span = totals.span(column);
            if (span != null) {
                spans.put(column, span);
            }
        });
        return values.stream()
                .map(value -> {
                    Period span = spans.get(value.cell().address().column());
                    String witness = value.witnesses().get(Axis.PERIOD);
                    return span == null || witness == null ? value : value.with(Axis.PERIOD, span, witness);
                })
                .toList();
    }

    /** The months that a column is over; null where it is none of their totals, or they are all that its head says. */
    private @Nullable Period span(int column) {
        Map<Integer, Meant> totals = columns.getOrDefault(column, Map.of());
        Period whole = period(totals);
        if (whole == null || whole.days() <= LONGEST_PART) {
            return null;
        }
        List<Map<Integer, Meant>> parts = new ArrayList<>();
        for (Map<Integer, Meant> other : columns.values()) {
            Period part = period(other);
            if (part != null && part.days() <= LONGEST_PART && whole.contains(part)) {
                parts.add(other);
            }
        }
        Period span = joined(parts);
        return span == null || span.equals(whole) || !areSums(totals, parts) ? null : span;
    }

    /** The period of all values of a column; null where they have none, or several. */
    private static @Nullable Period period(Map<Integer, Meant> column) {
        List<@Nullable Period> periods =
                column.values().stream().map(Meant::period).distinct().toList();
        return periods.size() == 1 ? periods.get(0) : null;
    }

    /** The period from the first of some parts to the last; null where days between are in none, or in two. */
    private static @Nullable Period joined(List<Map<Integer, Meant>> parts) {
        List<Period> periods = parts.stream()
                .map(part -> Objects.requireNonNull(period(part)))
                .sorted(Comparator.comparing(Period::start))
                .toList();
        LocalDate next = null;
        for (Period each : periods) {
            if (next != null && !each.start().equals(next)) {
                return null;
            }
            next = each.end().plusDays(1);
        }
        return next == null ? null : new Period(periods.get(0).start(), next.minusDays(1));
    }

    /** Whether each number of a column is the sum of those of its parts, where a blank one is nought. */
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
        return rows >= FEWEST;
    }
}
