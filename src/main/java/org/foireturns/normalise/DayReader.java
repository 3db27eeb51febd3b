package org.foireturns.normalise;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.model.Cell;
import org.foireturns.model.DateReading;
import org.jspecify.annotations.Nullable;

/** Reads the day in a record's date cell; day before month, as written in the United Kingdom. */
final class DayReader {
    private static final String TIME = "(?:[ t]+[0-9]{1,2}:[0-9]{2}.*)?";
    private static final Pattern DAY_FIRST =
            Pattern.compile("([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4}|[0-9]{2})" + TIME);
    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})[/.-]([0-9]{1,2})[/.-]([0-9]{1,2})" + TIME);
    private static final Pattern NAMED =
            Pattern.compile("([0-9]{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})[ ,-]*([0-9]{4}|[0-9]{2})" + TIME);

    private DayReader() {}

    static DateReading read(@Nullable Cell cell) {
        if (cell == null) {
            return new DateReading.Blank();
        }
        if (cell.date() != null) {
            return new DateReading.Day(cell.date());
        }
        String text = cell.text().strip().toLowerCase(Locale.ROOT);
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return day(
                    year(dayFirst.group(3)), Integer.parseInt(dayFirst.group(2)), Integer.parseInt(dayFirst.group(1)));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return day(
                    year(yearFirst.group(1)),
                    Integer.parseInt(yearFirst.group(2)),
                    Integer.parseInt(yearFirst.group(3)));
        }
        Matcher named = NAMED.matcher(text);
        if (named.matches()) {
            int month = Months.number(named.group(2));
            return day(year(named.group(3)), month, Integer.parseInt(named.group(1)));
        }
        return new DateReading.NoDate();
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return year < 100 ? 2000 + year : year;
    }

    private static DateReading day(int year, int month, int day) {
        try {
            return new DateReading.Day(LocalDate.of(year, month, day));
        } catch (DateTimeException impossible) {
            return new DateReading.NoDate();
        }
    }
}
