package org.foireturns.config;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/** Days as an officer writes them and as Excel rewrites them: 2026-11-21 and 21/11/2026. */
final class Days {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("[uuuu-MM-dd][d/M/uuuu]", Locale.UK).withResolverStyle(ResolverStyle.STRICT);

    private Days() {}

    static Optional<LocalDate> parse(String text) {
        try {
            return Optional.of(LocalDate.parse(text, DAY));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    static String notADay(String text) {
        return "\"" + text + "\" is no date; write 2026-11-21 or 21/11/2026";
    }
}
