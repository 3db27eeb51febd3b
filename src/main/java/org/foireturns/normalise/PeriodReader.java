package org.foireturns.normalise;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.model.Cell;
import org.foireturns.model.CellKind;
import org.foireturns.model.Period;
import org.jspecify.annotations.Nullable;

/** Finds periods in text: {@code 2017/18}, {@code 1st April 2017 to 31st March 2018}, {@code April - June 2020}. */
final class PeriodReader {
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));
    private static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
                    + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final String TO = "\\s*(?:-|to|until|till|through|and)\\s*";
    /** A day, a month or a year of one; groups are day, month, year and the three of a day in figures. */
    private static final String POINT = "(?:(?:([0-9]{1,2})\\s+(?:of\\s+)?)?(" + MONTH
            + ")\\.?(?:[\\s,-]*('?[0-9]{2}|[0-9]{4})(?![0-9]))?|([0-9]{1,2})[/.]([0-9]{1,2})[/.]([0-9]{4}|[0-9]{2}))";

    private static final Pattern SPAN = Pattern.compile("(?<![a-z0-9])" + POINT + TO + POINT + "(?![a-z0-9])");
    private static final Pattern YEAR_TO = Pattern.compile(
            "(?:years?|12 months|twelve months|y/e|ye)\\s*(?:ending|ended|end|to|up to)?\\s*" + POINT + "(?![a-z0-9])");
    private static final Pattern QUARTER = Pattern.compile(
            "(?:q|qtr|quarter)\\s*([1-4])[\\s,-]*(?:fy|of)?\\s*([0-9]{4})\\s*[/-]\\s*([0-9]{2,4})(?![0-9])");
    private static final Pattern FINANCIAL_YEAR =
            Pattern.compile("(?<![0-9/.-])(?:fy\\s*)?((?:19|20)[0-9]{2})\\s*[/-]\\s*((?:19|20)?[0-9]{2})(?![0-9/])");
    private static final Pattern SHORT_YEAR =
            Pattern.compile("(?:fy|financial year|f/y)\\s*'?([0-9]{2})\\s*[/-]\\s*'?([0-9]{2})(?![0-9/])");
    private static final Pattern BARE_SHORT_YEAR = Pattern.compile("([0-9]{2})/([0-9]{2})");
    private static final Pattern ONE_MONTH =
            Pattern.compile("(?<![a-z0-9])(" + MONTH + ")\\.?[\\s,-]*('?[0-9]{2}|[0-9]{4})(?![0-9])");
    private static final Pattern LONE_YEAR =
            Pattern.compile("(?:calendar year\\s*|year\\s*|cy\\s*)?((?:19|20)[0-9]{2})");

    private PeriodReader() {}

    /**
     * The period that a label is.
     *
     * @param lone whether it is a year and nothing else, which may be meant as the financial year
     */
    record Found(Period period, boolean lone) {}

    /** What a label cell says by itself: it must be a period and hardly anything else. */
    static Optional<Found> label(Cell cell) {
        LocalDate date = cell.date();
        if (cell.kind() == CellKind.DATE && date != null) {
            return date.getDayOfMonth() == 1
                    ? Optional.of(new Found(Period.months(YearMonth.from(date), YearMonth.from(date)), false))
                    : Optional.empty();
        }
        String text = plain(cell.text());
        Matcher lone = LONE_YEAR.matcher(text);
        if (lone.matches()) {
            return Optional.of(new Found(Period.calendarYear(Integer.parseInt(lone.group(1))), true));
        }
        Matcher bare = BARE_SHORT_YEAR.matcher(text);
        if (bare.matches()) {
            return financialYear("20" + bare.group(1), bare.group(2)).map(period -> new Found(period, false));
        }
        List<Span> spans = spans(text);
        if (spans.size() != 1) {
            return Optional.empty();
        }
        Span span = spans.get(0);
        String rest = (text.substring(0, span.start) + text.substring(span.end)).replaceAll("[^a-z0-9]", "");
        boolean whole = rest.replaceAll("financialyear|fiscalyear|between|from|period|year|fy|the", "")
                .isEmpty();
        return whole ? Optional.of(new Found(span.period, false)) : Optional.empty();
    }

    /** Every period that stands somewhere in a text, in order; a lone year is none. */
    static List<Period> in(String text) {
        return spans(plain(text)).stream().map(Span::period).toList();
    }

    private record Span(int start, int end, Period period) {}

    private static List<Span> spans(String text) {
        List<Span> found = new ArrayList<>();
        StringBuilder rest = new StringBuilder(text);
        collect(SPAN, rest, found, PeriodReader::span);
        collect(QUARTER, rest, found, PeriodReader::quarter);
        collect(YEAR_TO, rest, found, PeriodReader::yearTo);
        collect(FINANCIAL_YEAR, rest, found, match -> financialYear(match.group(1), match.group(2)));
        collect(SHORT_YEAR, rest, found, match -> financialYear("20" + match.group(1), match.group(2)));
        collect(
                ONE_MONTH,
                rest,
                found,
                match -> month(match.group(1), match.group(2)).map(month -> Period.months(month, month)));
        found.sort(java.util.Comparator.comparingInt(Span::start));
        return found;
    }

    private static void collect(
            Pattern pattern,
            StringBuilder rest,
            List<Span> found,
            java.util.function.Function<Matcher, Optional<Period>> reader) {
        Matcher match = pattern.matcher(rest.toString());
        while (match.find()) {
            Optional<Period> period = reader.apply(match);
            if (period.isPresent()) {
                found.add(new Span(match.start(), match.end(), period.get()));
                for (int i = match.start(); i < match.end(); i++) {
                    rest.setCharAt(i, '|');
                }
            }
        }
    }

    private static String plain(String text) {
        String folded = java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
        return folded.replaceAll("[\u2010-\u2015\u2212]", "-")
                .replaceAll("(?<=[0-9])(?:st|nd|rd|th)\\b", "")
                .replaceAll("\\s+", " ")
                .strip();
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
        int number = Integer.parseInt(match.group(1));
        return financialYear(match.group(2), match.group(3)).map(year -> {
            YearMonth first = YearMonth.from(year.start()).plusMonths(3L * (number - 1));
            return Period.months(first, first.plusMonths(2));
        });
    }

    private static Optional<Period> financialYear(String first, String second) {
        int start = Integer.parseInt(first);
        int end = Integer.parseInt(second) % 100;
        return (start + 1) % 100 == end ? Optional.of(Period.financialYear(start)) : Optional.empty();
    }

    private static Optional<YearMonth> month(String name, String year) {
        return Optional.of(YearMonth.of(fullYear(year), monthOf(name)));
    }

    /** The number of a month by its first three letters, or 0 when there is no such month. */
    static int month(String name) {
        return MONTHS.getOrDefault(name.substring(0, Math.min(3, name.length())), 0);
    }

    private static int monthOf(String name) {
        return MONTHS.getOrDefault(name.substring(0, 3), 1);
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
                    monthOf(match.group(offset + 2)),
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
