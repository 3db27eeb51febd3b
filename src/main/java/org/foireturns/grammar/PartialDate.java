package org.foireturns.grammar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;
import org.foireturns.model.Period;

/**
 * A day or a month of which the year or the day may be missing.
 *
 * @param end the token behind its last
 * @param year 0 when it has none
 * @param month 1 to 12
 * @param day 0 when it has none
 */
record PartialDate(int end, int year, int month, int day) {
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2049;
    private static final int SHORTEST_MONTH = 28;
    private static final int FEBRUARY = 2;

    /** A year of four digits, or of two in this century; 0 when it can be no year of an offence. */
    static int year(int number) {
        int year = number >= 0 && number < 100 ? 2000 + number : number;
        return year >= FIRST_YEAR && year <= LAST_YEAR ? year : 0;
    }

    boolean hasYear() {
        return year > 0;
    }

    boolean hasDay() {
        return day > 0;
    }

    /** Whether it is a month without a year. */
    boolean isMonth() {
        return !hasYear() && !hasDay();
    }

    /** Whether it and another are the ends of whole months without a year: "April to June", "1 Apr - 30 Jun". */
    boolean boundsMonthsWith(PartialDate last) {
        boolean whole = isMonth() ? last.isMonth() : day == 1 && last.day >= SHORTEST_MONTH;
        return !hasYear() && !last.hasYear() && whole;
    }

    PartialDate withYear(int known) {
        return new PartialDate(end, known, month, day);
    }

    PartialDate endingAt(int token) {
        return new PartialDate(token, year, month, day);
    }

    /** The first day that it covers; empty when there is no such day. */
    Optional<LocalDate> first() {
        return valid(hasDay() ? day : 1);
    }

    /** The last day that it covers; empty when there is no such day. */
    Optional<LocalDate> last() {
        return valid(hasDay() ? day : YearMonth.of(year, month).lengthOfMonth());
    }

    /** The day and the month; empty when there is no such day in any year. */
    Optional<MonthDay> dayOfYear() {
        return hasDay() && day <= Month.of(month).maxLength() ? Optional.of(MonthDay.of(month, day)) : Optional.empty();
    }

    /** The last day of its month, of whatever year; empty when it is another day. */
    Optional<MonthDay> lastOfMonth() {
        int last = Month.of(month).maxLength();
        boolean ends = !hasDay() || day == last || (month == FEBRUARY && day == last - 1);
        return ends ? Optional.of(MonthDay.of(month, last)) : Optional.empty();
    }

    /** The first day of its month, of whatever year; empty when it is another day. */
    Optional<MonthDay> firstOfMonth() {
        return day <= 1 ? Optional.of(MonthDay.of(month, 1)) : Optional.empty();
    }

    private Optional<LocalDate> valid(int dayOfMonth) {
        try {
            return Optional.of(LocalDate.of(year, month, dayOfMonth));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /**
     * From this day or month to another; a missing year of the first is the one that makes the span shorter than a
     * year.
     */
    Optional<Period> to(PartialDate other) {
        if (!other.hasYear()) {
            return Optional.empty();
        }
        boolean sameYear = month < other.month || (month == other.month && day <= other.day);
        PartialDate from = hasYear() ? this : withYear(sameYear ? other.year : other.year - 1);
        Optional<LocalDate> start = from.first();
        Optional<LocalDate> finish = other.last();
        return start.isPresent() && finish.isPresent() && !finish.get().isBefore(start.get())
                ? Optional.of(new Period(start.get(), finish.get()))
                : Optional.empty();
    }
}
