package org.foireturns.config;

import java.util.Locale;
import org.foireturns.figures.Measure;

/** The number of a claim as written; its form depends on what is measured. */
final class ClaimValue {
    private static final String COLUMN = "value";

    private ClaimValue() {}

    static void check(CsvRow row, Measure measure) {
        String value = row.due(COLUMN);
        boolean stands = value.isEmpty()
                || switch (measure) {
                    case SHARE_OF_KNOWN -> value.matches("[0-9]+(\\.[0-9]+)?%");
                    case CHANGE, LIKE_FOR_LIKE_CHANGE -> value.matches("[-+]?[0-9]+(\\.[0-9]+)?%");
                    case RECORD_HIGH -> value.matches("(?i)true|false");
                    case COUNT, COUNT_OF_KNOWN, RANK, DISTINCT, YOUNGEST_VICTIM, FORCES_REPORTING ->
                        value.matches("[0-9]{1,15}");
                };
        if (!stands) {
            row.mistake(COLUMN, "\"" + value + "\" does not fit " + measure.id() + "; write " + example(measure));
        }
    }

    /** The value as claims hold it; Excel writes TRUE for true. */
    static String of(CsvRow row) {
        String value = row.text(COLUMN);
        return value.equalsIgnoreCase("true") || value.equalsIgnoreCase("false")
                ? value.toLowerCase(Locale.ROOT)
                : value;
    }

    private static String example(Measure measure) {
        return switch (measure) {
            case SHARE_OF_KNOWN, CHANGE, LIKE_FOR_LIKE_CHANGE -> "a percentage such as 26%";
            case RECORD_HIGH -> "true or false";
            case COUNT, COUNT_OF_KNOWN, RANK, DISTINCT, YOUNGEST_VICTIM, FORCES_REPORTING ->
                "a whole number such as 1753";
        };
    }
}
