package org.foireturns.verify;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.foireturns.model.Cell;
import org.foireturns.model.CellKind;
import org.foireturns.model.Period;

/** Reads the day, or the financial year, that a row of a list gives. */
final class DayText {
    private static final List<DateTimeFormatter> DAYS = Stream.of(
                    "uuuu-M-d",
                    "uuuu/M/d",
                    "d/M/uuuu",
                    "d/M/uu",
                    "d.M.uuuu",
                    "d.M.uu",
                    "d-M-uuuu",
                    "d-M-uu",
                    "d MMM uuuu",
                    "d MMM uu",
                    "d-MMM-uuuu",
                    "d-MMM-uu",
                    "d MMMM uuuu")
            .map(pattern -> new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern)
                    .toFormatter(Locale.UK)
                    .withResolverStyle(ResolverStyle.STRICT))
            .toList();
    private static final Pattern TIME = Pattern.compile("[ t]+[0-9]{1,2}:[0-9]{2}.*");
    private static final Pattern ORDINAL = Pattern.compile("(?<=[0-9])(?:st|nd|rd|th)\\b");
    private static final Pattern YEAR = Pattern.compile("(20[0-9]{2}) ?[/-] ?(?:20)?([0-9]{2})");

    private DayText() {}

    /** The days within which it happened; empty when the cell does not tell. */
    static Optional<Period> of(Cell cell) {
        LocalDate date = cell.date();
        if (cell.kind() == CellKind.DATE && date != null) {
            return Optional.of(new Period(date, date));
        }
        String text = ORDINAL.matcher(TIME.matcher(Folded.of(cell.text())).replaceFirst(""))
                .replaceAll("");
        return DAYS.stream()
                .flatMap(format -> day(text, format).stream())
                .findFirst()
                .map(day -> new Period(day, day))
                .or(() -> year(text));
    }

    private static Optional<Period> year(String text) {
        Matcher year = YEAR.matcher(text);
        if (!year.find()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(year.group(1));
        return Integer.parseInt(year.group(2)) == (first + 1) % 100
                ? Optional.of(new Period(LocalDate.of(first, 4, 1), LocalDate.of(first + 1, 3, 31)))
                : Optional.empty();
    }

    /** The day, when it is written in this format; another may fit. */
    private static Optional<LocalDate> day(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeParseException otherFormat) {
            return Optional.empty();
        }
    }
}
