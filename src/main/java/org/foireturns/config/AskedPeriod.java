package org.foireturns.config;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.model.Period;

/** A period as a request file says it: {@code 2017/18}, {@code 2019} or {@code 2020-04-01 to 2020-06-30}. */
final class AskedPeriod {
    private static final Pattern YEAR = Pattern.compile("((?:19|20)[0-9]{2})(?:/([0-9]{2}))?");

    private AskedPeriod() {}

    static Optional<Period> parse(String text) {
        Matcher year = YEAR.matcher(text);
        if (year.matches()) {
            int first = Integer.parseInt(year.group(1));
            if (year.group(2) == null) {
                return Optional.of(Period.calendarYear(first));
            }
            return Integer.parseInt(year.group(2)) == (first + 1) % 100
                    ? Optional.of(Period.financialYear(first))
                    : Optional.empty();
        }
        String[] ends = text.split(" to ", -1);
        return ends.length == 2 ? between(Days.parse(ends[0].strip()), Days.parse(ends[1].strip())) : Optional.empty();
    }

    private static Optional<Period> between(Optional<LocalDate> start, Optional<LocalDate> end) {
        return start.flatMap(first -> end.filter(last -> !last.isBefore(first)).map(last -> new Period(first, last)));
    }
}
