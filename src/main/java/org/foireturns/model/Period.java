package org.foireturns.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The days covered, both ends included. */
public record Period(LocalDate start, LocalDate end) implements Comparable<Period> {
    private static final int SHORTEST_YEAR = 365;
    private static final int LONGEST_YEAR = 366;
    /** What may be missing of a year that is still meant: the offence began on 3 April 2017, in its first year. */
    private static final int MISSING = 5;

    public Period {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("period ends before it starts: " + start + " to " + end);
        }
    }

    /** April of the year given to March of the next: 2017 is 2017/18. */
    public static Period financialYear(int startYear) {
        return new Period(LocalDate.of(startYear, 4, 1), LocalDate.of(startYear + 1, 3, 31));
    }

    public static Period calendarYear(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** From the first day of one month to the last day of another. */
    public static Period months(YearMonth first, YearMonth last) {
        return new Period(first.atDay(1), last.atEndOfMonth());
    }

    /** The financial year in which a day lies. */
    public static Period financialYearOf(LocalDate day) {
        return financialYear(day.getMonthValue() >= 4 ? day.getYear() : day.getYear() - 1);
    }

    public PeriodKind kind() {
        boolean wholeMonths =
                start.getDayOfMonth() == 1 && end.equals(YearMonth.from(end).atEndOfMonth());
        long months = ChronoUnit.MONTHS.between(start, end.plusDays(1));
        if (!wholeMonths) {
            return PeriodKind.OTHER;
        }
        if (months == 1) {
            return PeriodKind.MONTH;
        }
        if (months == 3 && start.getMonthValue() % 3 == 1) {
            return PeriodKind.QUARTER;
        }
        if (months == 12 && start.getMonthValue() == 4) {
            return PeriodKind.FINANCIAL_YEAR;
        }
        return months == 12 && start.getMonthValue() == 1 ? PeriodKind.CALENDAR_YEAR : PeriodKind.OTHER;
    }

    public long days() {
        return ChronoUnit.DAYS.between(start, end) + 1;
    }

    /**
     * Whether it is as long as one year, from whatever day on; totals over several years are in no figure of a year.
     */
    public boolean isAYear() {
        return lastsAYear() && !longerThanAYear();
    }

    /** Whether no day of a year is missing from it; what is shorter is told to be a part of a year. */
    public boolean lastsAYear() {
        return days() >= SHORTEST_YEAR;
    }

    /** Whether it lasts a year but for a few days: "3 April 2017 to 31 March 2018" is meant as one. */
    public boolean nearlyLastsAYear() {
        return days() >= SHORTEST_YEAR - MISSING;
    }

    /** Whether it is a span of several years, or of a year and a part of one. */
    public boolean longerThanAYear() {
        return days() > LONGEST_YEAR;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }

    public boolean contains(Period other) {
        return contains(other.start) && contains(other.end);
    }

    public boolean overlaps(Period other) {
        return !other.end.isBefore(start) && !other.start.isAfter(end);
    }

    /** The span from this period's start to the other's end. */
    public Period to(Period other) {
        return new Period(start, other.end);
    }

    /**
     * As an officer writes it: {@code 2017/18}, {@code 2019}, {@code 1 April 2020 to 30 June 2020}, {@code 12 May
     * 2025}.
     */
    public String words() {
        return switch (kind()) {
            case FINANCIAL_YEAR -> "%d/%02d".formatted(start.getYear(), end.getYear() % 100);
            case CALENDAR_YEAR -> Integer.toString(start.getYear());
            default -> start.equals(end) ? day(start) : day(start) + " to " + day(end);
        };
    }

    private static String day(LocalDate day) {
        String month = day.getMonth().getDisplayName(java.time.format.TextStyle.FULL, java.util.Locale.UK);
        return day.getDayOfMonth() + " " + month + " " + day.getYear();
    }

    @Override
    public int compareTo(Period other) {
        int first = start.compareTo(other.start);
        return first != 0 ? first : end.compareTo(other.end);
    }

    /** As every record has it, but written out: it is asked of each number again and again. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Period period && start.equals(period.start) && end.equals(period.end);
    }

    @Override
    public int hashCode() {
        return 31 * start.hashCode() + end.hashCode();
    }
}
