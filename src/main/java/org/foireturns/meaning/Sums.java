package org.foireturns.meaning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.grammar.Axis;
import org.foireturns.model.Cell;
import org.foireturns.model.Period;
import org.foireturns.model.Range;
import org.foireturns.model.VictimAge;
import org.jspecify.annotations.Nullable;

/**
 * Whether the totals of tables are the sums of their parts. The parts of a total on an axis are the values of the same
 * table that say all that it says and one thing more, on that axis.
 */
final class Sums {
    /** A total with fewer parts proves nothing. */
    private static final int FEWEST = 2;

    private final Numbers numbers;
    private int closing;
    private int failing;

    Sums(Numbers numbers) {
        this.numbers = numbers;
    }

    /** What number stands in a cell; null when it is none that can be added. */
    interface Numbers {
        @Nullable
        Range of(Cell cell);

        /** Whether a cell holds a percentage. */
        default boolean percentage(Cell cell) {
            return false;
        }

        /** Whether a cell declines to answer. */
        default boolean refused(Cell cell) {
            return false;
        }

        /** Whether a sum over some cells says anything about what is to be found out. */
        default boolean proves(List<Cell> cells) {
            return true;
        }
    }

    void add(List<Meant> values) {
        addPeriods(values);
        for (Axis axis : Axis.BREAKDOWNS) {
            Map<Map<Axis, Object>, List<Meant>> parts = new HashMap<>();
            Map<Map<Axis, Object>, Meant> totals = new HashMap<>();
            for (Meant value : values) {
                if (!value.counted()) {
                    continue;
                }
                Map<Axis, Object> rest = value.besides(axis);
                if (!value.values().containsKey(axis)) {
                    totals.put(rest, value);
                } else {
                    parts.computeIfAbsent(rest, none -> new ArrayList<>()).add(value);
                }
            }
            totals.forEach((rest, total) -> compare(total, parts.getOrDefault(rest, List.of()), axis));
        }
        addGendersAndAges(values);
    }

    /**
     * Totals of all against the ages of each gender, where nothing between is told: "11 and under" over "Female" and
     * "Male", "12 to 15" over the same, and "All".
     */
    private void addGendersAndAges(List<Meant> values) {
        Map<Map<Axis, Object>, List<Meant>> same = new HashMap<>();
        values.stream().filter(Meant::counted).forEach(value -> {
            Map<Axis, Object> rest = value.besides(Axis.VICTIM_GENDER);
            rest.remove(Axis.VICTIM_AGE);
            same.computeIfAbsent(rest, none -> new ArrayList<>()).add(value);
        });
        same.values().forEach(group -> {
            Map<Long, List<Meant>> byAxes = group.stream().collect(Collectors.groupingBy(Sums::gendersAndAges));
            List<Meant> totals = byAxes.getOrDefault(0L, List.of());
            List<Meant> parts = byAxes.getOrDefault(2L, List.of());
            if (totals.size() == 1 && !byAxes.containsKey(1L) && !overlapInOneGender(parts)) {
                compare(totals.get(0), parts, Axis.VICTIM_GENDER);
            }
        });
    }

    private static long gendersAndAges(Meant value) {
        return Stream.of(Axis.VICTIM_GENDER, Axis.VICTIM_AGE)
                .filter(value.values()::containsKey)
                .count();
    }

    private static boolean overlapInOneGender(List<Meant> parts) {
        return parts.stream()
                .collect(Collectors.groupingBy(
                        part -> Objects.requireNonNull(part.values().get(Axis.VICTIM_GENDER))))
                .values()
                .stream()
                .anyMatch(Sums::overlap);
    }

    /** Months of a year against the year. */
    private void addPeriods(List<Meant> values) {
        Map<Map<Axis, Object>, List<Meant>> same = new HashMap<>();
        for (Meant value : values) {
            if (value.counted() && value.period() != null) {
                same.computeIfAbsent(value.besides(Axis.PERIOD), none -> new ArrayList<>())
                        .add(value);
            }
        }
        same.values().forEach(this::addPeriodsOf);
    }

    /** Values that differ in their periods alone. A long list has thousands of each period. */
    private void addPeriodsOf(List<Meant> group) {
        Map<Period, List<Meant>> wholes = new LinkedHashMap<>();
        for (Meant value : group) {
            if (value.period() != null) {
                wholes.computeIfAbsent(value.period(), none -> new ArrayList<>())
                        .add(value);
            }
        }
        List<Meant> months = group.stream().filter(part -> days(part) < 32).toList();
        wholes.forEach((period, values) -> {
            List<Meant> parts =
                    months.stream().filter(part -> inside(values.get(0), part)).toList();
            Period span = Tiling.of(parts.stream().map(Meant::period).toList());
            if (period.equals(span)) {
                values.forEach(whole -> compare(whole, parts, Axis.PERIOD));
            }
        });
    }

    private static long days(Meant value) {
        Period period = value.period();
        return period == null ? 0 : period.days();
    }

    private static boolean inside(Meant whole, Meant part) {
        return whole.period() != null
                && part.period() != null
                && whole.period().contains(part.period())
                && !whole.period().equals(part.period());
    }

    private void compare(Meant total, List<Meant> parts, Axis axis) {
        Range stated = numbers.of(total.cell());
        if (stated == null || parts.size() < FEWEST || (axis == Axis.VICTIM_AGE && overlap(parts))) {
            return;
        }
        List<Cell> cells = new ArrayList<>(List.of(total.cell()));
        parts.forEach(part -> cells.add(part.cell()));
        if (!numbers.proves(cells)) {
            return;
        }
        Range sum = Range.ZERO;
        for (Meant part : parts) {
            Range number = numbers.of(part.cell());
            if (number == null) {
                return;
            }
            sum = sum.plus(number);
        }
        if (sum.meets(stated)) {
            closing++;
        } else {
            failing++;
        }
    }

    private static boolean overlap(List<Meant> parts) {
        for (int i = 0; i < parts.size(); i++) {
            for (int j = i + 1; j < parts.size(); j++) {
                VictimAge one = parts.get(i).age();
                VictimAge other = parts.get(j).age();
                if (one.known() && other.known() && one.from() <= other.to() && other.from() <= one.to()) {
                    return true;
                }
            }
        }
        return false;
    }

    int closing() {
        return closing;
    }

    int failing() {
        return failing;
    }

    /** From 0, when no sum closes or none can be made, to 1. */
    double shareThatCloses() {
        return closing + failing == 0 ? 0 : closing / (double) (closing + failing);
    }
}
