package org.foireturns.cli.verify;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.foireturns.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * What one row of a list says, or one counted cell is of.
 *
 * @param first the first of the days within which it lies; null for a row without a date
 */
record Seen(@Nullable LocalDate first, @Nullable LocalDate last, String gender, String age, String platform) {
    private static final String UNKNOWN = "unknown";
    private static final int OLD = 999;

    boolean within(Period span) {
        return first == null || last == null || (span.contains(first) && span.contains(last));
    }

    /** Whether it is of one of the categories; an empty set stands for every known one. */
    boolean of(String dimension, Set<String> categories) {
        if (dimension.equals("total")) {
            return true;
        }
        int plus = dimension.indexOf('+');
        if (plus > 0) {
            return of(dimension.substring(0, plus), before(categories))
                    && of(dimension.substring(plus + 1), behind(categories));
        }
        String own = category(dimension);
        if (categories.isEmpty()) {
            return !own.equals(UNKNOWN);
        }
        return categories.contains(own)
                || (dimension.equals("victim_age")
                        && !own.equals(UNKNOWN)
                        && categories.stream().anyMatch(band -> inside(own, band)));
    }

    /** Of {@code female+16+}, {@code female}. */
    private static Set<String> before(Set<String> pairs) {
        return pairs.stream().map(pair -> pair.substring(0, pair.indexOf('+'))).collect(Collectors.toSet());
    }

    private static Set<String> behind(Set<String> pairs) {
        return pairs.stream().map(pair -> pair.substring(pair.indexOf('+') + 1)).collect(Collectors.toSet());
    }

    String category(String dimension) {
        return switch (dimension) {
            case "victim_gender" -> gender;
            case "victim_age" -> age;
            case "platform" -> platform;
            default -> "all";
        };
    }

    private static boolean inside(String age, String band) {
        int[] own = years(age);
        int[] wide = years(band);
        return own[0] >= wide[0] && own[1] <= wide[1];
    }

    /** First and last year of {@code 12}, {@code 12-15} or {@code 16+}; nothing for other words. */
    private static int[] years(String age) {
        if (age.matches("[0-9]+\\+")) {
            return new int[] {Integer.parseInt(age.replace("+", "")), OLD};
        }
        if (!age.matches("[0-9]+(-[0-9]+)?")) {
            return new int[] {OLD, 0};
        }
        String[] ends = age.split("-", -1);
        return new int[] {Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1])};
    }
}
