package org.foireturns.normalise;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.model.Period;
import org.jspecify.annotations.Nullable;

/** Finds the places in a plain text that name a period, the most particular way of writing first. */
final class PeriodSpans {
    private static final String TO = "\\s*(?:-|to|until|till|through|and|up to|hyd at|hyd|i)\\s*";
    private static final String YEAR = "('?[0-9]{2}|[0-9]{4})";
    private static final String DAY_IN_FIGURES = "([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4}|[0-9]{2})";
    /** A day, a month or a year of one; groups are day, month, year and the three of a day in figures. */
    private static final String POINT = "(?:(?:([0-9]{1,2})(?:\\s+(?:of\\s+)?|-))?(" + Months.ANY + ")\\.?(?:[\\s,-]*"
            + YEAR + "(?![0-9]))?|" + DAY_IN_FIGURES + ")";

    private static final Pattern SPAN = Pattern.compile("(?<![a-z0-9/])" + POINT + TO + POINT + "(?![a-z0-9])");
    private static final Pattern YEAR_TO = Pattern.compile(
            "(?:years?|12 months|12 month period|twelve months|y/e|ye|blwyddyn|12 mis)\\s*(?:yn |sy'n )?"
                    + "(?:ending|ended|end|to|up to|hyd at|hyd|gorffen|diweddu)?\\s*(?:in |on |at |the |ar |ym )?\\s*"
                    + POINT
                    + "(?![a-z0-9])");
    private static final Pattern QUARTER = Pattern.compile(
            "(?<![a-z0-9])(?:q|qtr|quarter|chwarter)\\s*([1-4])\\s*(?:\\(([^()]*)\\))?[\\s,-]*(?:fy|of)?\\s*"
                    + "((?:20)?[0-9]{2})\\s*[/-]\\s*([0-9]{2,4})(?![0-9])");
    private static final Pattern QUARTER_BEHIND = Pattern.compile(
            "(?<![0-9])((?:20)?[0-9]{2})\\s*[/-]\\s*([0-9]{2,4})[\\s,:-]*(?:q|qtr|quarter|chwarter)\\s*([1-4])"
                    + "(?:\\s*\\(([^()]*)\\))?(?![0-9])");
    private static final Pattern FINANCIAL_YEAR = Pattern.compile(
            "(?<![0-9/.-])(?:fy\\s*)?((?:19|20)[0-9]{2})\\s*(?:[/\\\\-]|to)\\s*((?:19|20)?[0-9]{2})(?![0-9/])");
    private static final Pattern SHORT_YEAR =
            Pattern.compile("(?:fy|financial year|f/y|fiscal year)\\s*'?([0-9]{2})\\s*[/-]\\s*'?([0-9]{2})(?![0-9/])");
    private static final Pattern YEAR_ENDING = Pattern.compile(
            "(?<![a-z])(?:fye|(?:fy|f/y|financial year|fiscal year) (?:ending|ended|end)(?: in)?)\\s*'?((?:20)?[0-9]{2})(?![0-9/-])");
    private static final Pattern ONE_MONTH =
            Pattern.compile("(?<![a-z0-9])(" + Months.ANY + ")\\.?[\\s,-]*" + YEAR + "(?![0-9])");
    private static final Pattern MONTH_IN_FIGURES =
            Pattern.compile("(?<![0-9/.-])(0[1-9]|1[0-2])[/.-]((?:19|20)[0-9]{2})(?![0-9/.-])");

    private PeriodSpans() {}

    /** A part of a text that names a period. */
    record Span(int start, int end, Period period) {}

    /** In the order of the text; none lies in another. */
    static List<Span> in(String text) {
        List<Span> found = new ArrayList<>();
        StringBuilder rest = new StringBuilder(text);
        collect(SPAN, rest, found, PeriodSpans::span);
        collect(QUARTER, rest, found, PeriodSpans::quarter);
        collect(QUARTER_BEHIND, rest, found, PeriodSpans::quarterBehind);
        collect(YEAR_TO, rest, found, PeriodSpans::yearTo);
        collect(FINANCIAL_YEAR, rest, found, match -> financialYear(match.group(1), match.group(2)));
        collect(YEAR_ENDING, rest, found, match -> Optional.of(Period.financialYear(fullYear(match.group(1)) - 1)));
        collect(SHORT_YEAR, rest, found, match -> financialYear("20" + match.group(1), match.group(2)));
        collect(
                ONE_MONTH,
                rest,
                found,
                match -> month(match.group(1), match.group(2)).map(month -> Period.months(month, month)));
        collect(
                MONTH_IN_FIGURES,
                rest,
                found,
                match -> Optional.of(YearMonth.of(fullYear(match.group(2)), Integer.parseInt(match.group(1))))
                        .map(month -> Period.months(month, month)));
        found.sort(Comparator.comparingInt(Span::start));
        return found;
    }

    private static void collect(
            Pattern pattern, StringBuilder rest, List<Span> found, Function<Matcher, Optional<Period>> reader) {
        Matcher match = pattern.matcher(rest.toString());
        while (match.find()) {
            Optional<Period> period = reader.apply(match);
            if (period.isPresent()) {
                found.add(new Span(match.start(), match.end(), period.get()));
                blank(rest, match.start(), match.end());
            }
        }
    }

    /** Takes a part out of a text that keeps its length. */
    static void blank(StringBuilder text, Span span) {
        blank(text, span.start, span.end);
    }

    private static void blank(StringBuilder text, int start, int end) {
        for (int i = start; i < end; i++) {
            text.setCharAt(i, '|');
        }
    }

    private static Optional<Period> span(Matcher match) {
        Point from = Point.of(match, 0);
        Point to = Point.of(match, 6);
        if (to.year == null) {
            return Optional.empty();
        }
        try {
            LocalDate end = to.last(to.year);
            Integer year = from.year;
            if (year == null) {
                year = from.month <= to.month ? to.year : Integer.valueOf(to.year - 1);
            }
            LocalDate start = from.first(year);
            return end.isBefore(start) ? Optional.empty() : Optional.of(whole(new Period(start, end)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** The offence began on 3 April 2017: from then to March 2018 still means 2017/18. */
    private static Period whole(Period period) {
        return period.start().equals(LocalDate.of(2017, 4, 3))
                ? new Period(LocalDate.of(2017, 4, 1), period.end())
                : period;
    }

    private static Optional<Period> yearTo(Matcher match) {
        Point to = Point.of(match, 0);
        if (to.year == null) {
            return Optional.empty();
        }
        try {
            LocalDate end = to.last(to.year);
            return Optional.of(new Period(end.plusDays(1).minusYears(1), end));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static Optional<Period> quarter(Matcher match) {
        return quarter(match.group(1), match.group(2), match.group(3), match.group(4));
    }

    private static Optional<Period> quarterBehind(Matcher match) {
        return quarter(match.group(3), match.group(4), match.group(1), match.group(2));
    }

    private static Optional<Period> quarter(String number, @Nullable String months, String first, String second) {
        String named = months == null ? "" : " (" + months + ")";
        return financialYear(first, second)
                .flatMap(year -> YearPart.read("q" + number + named).flatMap(part -> part.in(year)));
    }

    static Optional<Period> financialYear(String first, String second) {
        int start = fullYear(first);
        int end = Integer.parseInt(second) % 100;
        return (start + 1) % 100 == end ? Optional.of(Period.financialYear(start)) : Optional.empty();
    }

    private static Optional<YearMonth> month(String name, String year) {
        return Optional.of(YearMonth.of(fullYear(year), Months.number(name)));
    }

    private static int fullYear(String digits) {
        int year = Integer.parseInt(digits.replace("'", ""));
        return year < 100 ? 2000 + year : year;
    }

    /** One end of a span: a month, with a day and a year where they were written. */
    private record Point(
            @Nullable Integer day, int month, @Nullable Integer year) {
        static Point of(Matcher match, int offset) {
            String figures = match.group(offset + 4);
            if (figures != null) {
                return new Point(
                        Integer.valueOf(figures),
                        Integer.parseInt(match.group(offset + 5)),
                        fullYear(match.group(offset + 6)));
            }
            String day = match.group(offset + 1);
            String year = match.group(offset + 3);
            return new Point(
                    day == null ? null : Integer.valueOf(day),
                    Months.number(match.group(offset + 2)),
                    year == null ? null : (Integer) fullYear(year));
        }

        LocalDate first(int inYear) {
            return LocalDate.of(inYear, month, day == null ? 1 : day);
        }

        LocalDate last(int inYear) {
            return day == null ? YearMonth.of(inYear, month).atEndOfMonth() : LocalDate.of(inYear, month, day);
        }
    }
}
