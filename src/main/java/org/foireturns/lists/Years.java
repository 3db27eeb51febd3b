package org.foireturns.lists;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.foireturns.model.DateReading;
import org.foireturns.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * In which period a row counts. A list counts in the periods asked for, and in other financial years that the force
 * gave as a whole; a few rows of another year do not make it.
 */
final class Years {
    /** A year of which rows fall in as many months is given as a whole. */
    private static final int MOST_MONTHS = 9;

    private final List<Period> asked;
    private final @Nullable Period stated;
    private final LocalDate asOf;
    private final Set<Period> shared;
    private final Map<Period, BitSet> months = new HashMap<>();
    private int inside;
    private int outside;

    /**
     * For one list.
     *
     * @param stated the days that the list says it covers; null when it says none
     * @param shared the years that it gives as a whole together with others
     */
    Years(List<Period> asked, @Nullable Period stated, LocalDate asOf, Set<Period> shared) {
        this.shared = Set.copyOf(shared);
        this.asked = asked;
        this.stated = stated;
        this.asOf = asOf;
    }

    /** Looks at the date of one row; all are looked at before the first is decided. */
    void see(DateReading reading) {
        if (reading instanceof DateReading.Day day) {
            see(day.date());
            if (stated != null) {
                inside += stated.contains(day.date()) ? 1 : 0;
                outside += stated.contains(day.date()) ? 0 : 1;
            }
        } else if (reading instanceof DateReading.Within within) {
            LocalDate first = within.period().start();
            for (LocalDate day = first; !day.isAfter(within.period().end()); day = day.plusMonths(1)) {
                see(day);
            }
        }
    }

    private void see(LocalDate day) {
        months.computeIfAbsent(Period.financialYearOf(day), year -> new BitSet())
                .set(day.getMonthValue());
    }

    /** Whether so many days lie outside of what the list says it covers that one of the two is wrong. */
    boolean contradictsTitle() {
        return outside * 10 > inside + outside;
    }

    /** The period in which a row counts; empty when it counts in none. */
    Optional<Period> of(DateReading reading) {
        if (reading instanceof DateReading.Day day) {
            return day(day.date());
        }
        return reading instanceof DateReading.Within within ? within(within.period()) : Optional.empty();
    }

    private Optional<Period> day(LocalDate day) {
        boolean late = day.isAfter(asOf);
        boolean beyond = stated != null && !contradictsTitle() && !stated.contains(day);
        if (late || beyond) {
            return Optional.empty();
        }
        return asked.stream()
                .filter(period -> period.contains(day))
                .findFirst()
                .or(() -> given(Period.financialYearOf(day)));
    }

    private Optional<Period> within(Period period) {
        Optional<Period> wider =
                asked.stream().filter(each -> each.contains(period)).findFirst();
        if (wider.isPresent()) {
            return wider;
        }
        Period year = Period.financialYearOf(period.start());
        if (!year.contains(period)) {
            return period.start().isAfter(asOf) ? Optional.empty() : Optional.of(period);
        }
        return period.equals(year) ? Optional.of(year) : given(year);
    }

    /** The years of which rows fall in nearly all months. */
    Set<Period> whole() {
        return months.keySet().stream().filter(this::isWhole).collect(Collectors.toSet());
    }

    private boolean isWhole(Period year) {
        return months.getOrDefault(year, new BitSet()).cardinality() >= MOST_MONTHS;
    }

    private Optional<Period> given(Period year) {
        boolean whole =
                asked.isEmpty() || shared.contains(year) || (stated != null && stated.contains(year)) || isWhole(year);
        return whole ? Optional.of(year) : Optional.empty();
    }
}
