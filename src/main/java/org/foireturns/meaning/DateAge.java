package org.foireturns.meaning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.foireturns.model.VictimAge;

/**
 * A band of ages that a spreadsheet took for a date: 5-11 is kept as 5 November of the year in which it was typed, and
 * 12-15 as the first of December 2015.
 */
final class DateAge {
    private static final int OLDEST = 20;
    private static final int CENTURY = 100;

    private DateAge() {}

    /** Every band that may have become a date, the most likely first. */
    static List<VictimAge> of(LocalDate date) {
        List<VictimAge> bands = new ArrayList<>();
        int year = date.getYear() % CENTURY;
        if (date.getDayOfMonth() == 1 && year > date.getMonthValue() && year < OLDEST) {
            bands.add(VictimAge.band(date.getMonthValue(), year));
        }
        int low = Math.min(date.getDayOfMonth(), date.getMonthValue());
        int high = Math.max(date.getDayOfMonth(), date.getMonthValue());
        if (low < high && high < OLDEST) {
            bands.add(VictimAge.band(low, high));
        }
        return bands;
    }

    /** Whether a band shares no year with others of its line. */
    static boolean fits(VictimAge band, List<VictimAge> others) {
        return others.stream().noneMatch(other -> other.from() <= band.to() && band.from() <= other.to());
    }
}
