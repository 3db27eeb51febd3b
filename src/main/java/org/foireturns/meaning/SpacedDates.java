package org.foireturns.meaning;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.foireturns.explain.Line;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.model.Period;

/**
 * Dates of a line of labels that stand for quarters or years and not for months, as their distance shows: 31 March 2023
 * and 31 March 2024 are the last days of two years.
 *
 * @param months between each of them and the next; 0 where they are no first or last days of months, or differ
 * @param last whether they are last days
 */
record SpacedDates(long months, boolean last) {
    private static final long QUARTER = 3;
    private static final long YEAR = 12;
    private static final SpacedDates NONE = new SpacedDates(0, false);

    /** Whether the head of a line says that its dates are the last days of years: "Year ending". */
    static boolean endYears(Line line, Grammar grammar) {
        return line.head() != null && grammar.read(line.head().text()).says(Fact.YearsEnd.class);
    }

    /** The twelve months up to a day. */
    static Period yearEnding(LocalDate last) {
        return new Period(last.plusDays(1).minusYears(1), last);
    }

    static SpacedDates of(Line line) {
        List<LocalDate> dates = line.entries().stream()
                .map(entry -> entry.cell().date())
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        boolean last = dates.stream().allMatch(date -> date.getDayOfMonth() == date.lengthOfMonth());
        boolean first = dates.stream().allMatch(date -> date.getDayOfMonth() == 1);
        if (dates.size() < 2 || !(first || last)) {
            return NONE;
        }
        long months = between(dates.get(0), dates.get(1));
        for (int i = 2; i < dates.size(); i++) {
            if (between(dates.get(i - 1), dates.get(i)) != months) {
                return NONE;
            }
        }
        return new SpacedDates(months, last);
    }

    private static long between(LocalDate one, LocalDate next) {
        return ChronoUnit.MONTHS.between(YearMonth.from(one), YearMonth.from(next));
    }

    /** Whether they are as far apart as quarters or years. */
    boolean areLonger() {
        return months == QUARTER || months == YEAR;
    }

    /** The quarter or the year that begins, or ends, with one of them. */
    Period period(LocalDate date) {
        return last
                ? new Period(date.plusDays(1).minusMonths(months), date)
                : new Period(date, date.plusMonths(months).minusDays(1));
    }
}
