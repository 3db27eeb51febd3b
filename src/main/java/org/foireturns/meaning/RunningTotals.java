package org.foireturns.meaning;

import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.foireturns.grammar.Axis;
import org.foireturns.model.Period;
import org.foireturns.model.Range;

/**
 * Running totals count nothing beside the numbers that they add up. Where a return tells nothing else of their time,
 * the last of months that follow each other is the number of them all, and any other is asked about.
 */
final class RunningTotals {
    /** The axis of running totals beside the ones asked. */
    static final String SUBJECT = "cumulative";

    private static final String DOUBT = "is a running total, and nothing says from when on it counts";
    private static final int FEWEST = 2;
    /** A greater first number may hold earlier months too. */
    private static final int STEPS = 2;

    private static final int QUARTER = 93;
    private static final int MONTH = 31;

    private final Sums.Numbers numbers;
    private final List<Period> told;

    private RunningTotals(Sums.Numbers numbers, List<Period> told) {
        this.numbers = numbers;
        this.told = told;
    }

    static List<TableMeaning> settled(List<TableMeaning> tables, Sums.Numbers numbers) {
        List<Period> told = tables.stream()
                .flatMap(table -> table.values().stream())
                .filter(Meant::counted)
                .flatMap(value -> Stream.ofNullable(value.period()))
                .distinct()
                .toList();
        RunningTotals running = new RunningTotals(numbers, told);
        return tables.stream()
                .map(table -> table.with(running.settled(table.values())))
                .toList();
    }

    private List<Meant> settled(List<Meant> values) {
        Map<Map<Axis, Object>, List<Meant>> runs = new HashMap<>();
        for (Meant value : values) {
            Period period = value.period();
            boolean alone = SUBJECT.equals(value.leftOut())
                    && period != null
                    && numbers.of(value.cell()) != null
                    && !numbers.percentage(value.cell())
                    && told.stream().noneMatch(period::overlaps);
            if (alone) {
                runs.computeIfAbsent(value.besides(Axis.PERIOD), none -> new ArrayList<>())
                        .add(value);
            }
        }
        boolean answers = values.stream().anyMatch(Meant::counted);
        IdentityHashMap<Meant, Meant> settled = new IdentityHashMap<>();
        runs.values().forEach(run -> {
            if (answers && run.stream().allMatch(RunningTotals::unfinished)) {
                return;
            }
            if (run.stream().allMatch(RunningTotals::bounded)) {
                run.forEach(value -> settled.put(value, value.kept()));
            } else {
                settle(run, settled);
            }
        });
        return values.stream().map(value -> settled.getOrDefault(value, value)).toList();
    }

    /** "2024/25 to date" beside whole years is left out with a note: it is no number of a year. */
    private static boolean unfinished(Meant value) {
        return value.period() != null && value.period().lastsAYear();
    }

    /**
     * Whether a label says from when to when: "1 April to 30 September 2025 (part year)", where a month or a later
     * quarter is only the last of those that are added up.
     */
    private static boolean bounded(Meant value) {
        Period period = value.period();
        if (period == null || period.lastsAYear()) {
            return false;
        }
        boolean begins = period.start().getDayOfMonth() == 1
                && (period.start().getMonth() == Month.APRIL || period.start().getMonth() == Month.JANUARY);
        return period.days() > (begins ? MONTH : QUARTER);
    }

    private void settle(List<Meant> run, IdentityHashMap<Meant, Meant> settled) {
        List<Meant> ordered = run.stream()
                .sorted(Comparator.comparing(value -> Objects.requireNonNull(value.period())))
                .toList();
        Meant last = ordered.get(ordered.size() - 1);
        Period span = Tiling.of(ordered.stream().map(Meant::period).toList());
        if (span != null && ordered.size() >= FEWEST && rises(ordered)) {
            Meant first = ordered.get(0);
            String witness =
                    first.witnesses().get(Axis.PERIOD) + " " + last.witnesses().get(Axis.PERIOD);
            settled.put(last, last.kept().with(Axis.PERIOD, span, witness));
        } else {
            ordered.forEach(value -> settled.put(value, value.kept().doubted(DOUBT)));
        }
    }

    /** Whether none is less than the one before, and the first is no sum of earlier ones. */
    private boolean rises(List<Meant> ordered) {
        long before = 0;
        long first = 0;
        long most = 0;
        for (Meant value : ordered) {
            Range number = numbers.of(value.cell());
            if (number == null || !number.exact() || number.lower() < before) {
                return false;
            }
            if (value.equals(ordered.get(0))) {
                first = number.lower();
            } else {
                most = Math.max(most, number.lower() - before);
            }
            before = number.lower();
        }
        return first <= most * STEPS;
    }
}
