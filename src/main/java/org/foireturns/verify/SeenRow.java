package org.foireturns.verify;

import java.util.Set;
import java.util.stream.Collectors;
import org.foireturns.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * What one row of a list says, or one counted cell is of.
 *
 * @param counts whether it is of the offence that is counted
 * @param days within which it lies; null when it does not say
 * @param dated {@code MAYBE} when it has a date that cannot be read
 * @param force null when nothing in it says whose it is
 */
record SeenRow(
        HowSure counts,
        @Nullable Period days,
        HowSure dated,
        @Nullable SaidOfAxis force,
        SaidOfAxis gender,
        SaidOfAxis age,
        SaidOfAxis platform) {
    private static final int OLD = 999;

    boolean sure() {
        return counts != HowSure.MAYBE
                && dated != HowSure.MAYBE
                && (force == null || force.sure())
                && gender.sure()
                && age.sure()
                && platform.sure();
    }

    HowSure within(Period span) {
        return days == null ? dated : span.contains(days) ? HowSure.YES : HowSure.NO;
    }

    HowSure ofForce(Set<String> forces) {
        return force == null ? HowSure.YES : force.is(forces::contains);
    }

    /** Whether it is of one of the categories; an empty set stands for every known one. */
    HowSure of(String dimension, Set<String> categories) {
        if (dimension.equals("total")) {
            return HowSure.YES;
        }
        int plus = dimension.indexOf('+');
        if (plus > 0) {
            return of(dimension.substring(0, plus), before(categories))
                    .and(of(dimension.substring(plus + 1), behind(categories)));
        }
        if (categories.isEmpty()) {
            return category(dimension).is(own -> !own.equals(SaidOfAxis.UNKNOWN));
        }
        return category(dimension)
                .is(own -> categories.contains(own)
                        || (dimension.equals("victim_age")
                                && !own.equals(SaidOfAxis.UNKNOWN)
                                && categories.stream().anyMatch(band -> inside(own, band))));
    }

    /** Of {@code female+16+}, {@code female}. */
    private static Set<String> before(Set<String> pairs) {
        return pairs.stream().map(pair -> pair.substring(0, pair.indexOf('+'))).collect(Collectors.toSet());
    }

    private static Set<String> behind(Set<String> pairs) {
        return pairs.stream().map(pair -> pair.substring(pair.indexOf('+') + 1)).collect(Collectors.toSet());
    }

    SaidOfAxis category(String dimension) {
        return switch (dimension) {
            case "victim_gender" -> gender;
            case "victim_age" -> age;
            case "platform" -> platform;
            default -> SaidOfAxis.of("all");
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
