package org.foireturns.normalise;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.model.Period;

/**
 * Months of a year that is written elsewhere: "Q1", "April", "Apr - Jun".
 *
 * @param first month, 1 to 12
 * @param months how many
 */
record YearPart(int first, int months) {
    private static final int YEAR = 12;
    /** A longer text says more than some months. */
    private static final int LONGEST = 60;

    private static final Pattern QUARTER =
            Pattern.compile("(?:q|qtr ?|quarter |chwarter )([1-4])(?: ?\\(([^()]*)\\)| ([a-z]+ ?(?:-|to|i) ?[a-z]+))?");
    private static final Pattern NTH_QUARTER = Pattern.compile("([1-4])(?:st|nd|rd|th)? (?:quarter|qtr)");
    private static final Pattern SPAN =
            Pattern.compile("(" + Months.ANY + ")\\.? ?(?:-|to|i|/) ?(" + Months.ANY + ")\\.?");
    private static final Pattern MONTH = Pattern.compile("(" + Months.ANY + ")\\.?");

    /** Reads a quarter of the financial year, a month or a span of months; nothing else may stand there. */
    static Optional<YearPart> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = Plain.of(text);
        Matcher quarter = QUARTER.matcher(plain);
        if (quarter.matches()) {
            YearPart counted = quarter(quarter.group(1));
            String named = quarter.group(2) == null ? quarter.group(3) : quarter.group(2);
            return named == null ? Optional.of(counted) : months(named).filter(counted::equals);
        }
        Matcher nth = NTH_QUARTER.matcher(plain);
        return nth.matches() ? Optional.of(quarter(nth.group(1))) : months(plain);
    }

    private static YearPart quarter(String number) {
        int first = 4 + 3 * (Integer.parseInt(number) - 1);
        return new YearPart(first > YEAR ? first - YEAR : first, 3);
    }

    /** "Apr - Jun" or "April". */
    static Optional<YearPart> months(String plain) {
        Matcher span = SPAN.matcher(plain.strip());
        if (span.matches()) {
            int from = Months.number(span.group(1));
            int to = Months.number(span.group(2));
            return Optional.of(new YearPart(from, Math.floorMod(to - from, YEAR) + 1));
        }
        Matcher month = MONTH.matcher(plain.strip());
        return month.matches() ? Optional.of(new YearPart(Months.number(month.group(1)), 1)) : Optional.empty();
    }

    /** These months inside a span of twelve; empty when they do not lie in it. */
    Optional<Period> in(Period year) {
        YearMonth start = YearMonth.from(year.start());
        YearMonth from = start.plusMonths(Math.floorMod(first - start.getMonthValue(), YEAR));
        Period part = Period.months(from, from.plusMonths(months - 1L));
        boolean twelve = year.equals(Period.months(start, start.plusMonths(YEAR - 1L)));
        return twelve && year.contains(part) ? Optional.of(part) : Optional.empty();
    }
}
