package org.foireturns.model;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An age band in whole years, both ends included: {@code 12}, {@code 12-15}, {@code 16+}; or {@code unknown}, or
 * {@code all} when the count is not split by age.
 */
public record VictimAge(String id) implements Comparable<VictimAge> {
    private static final Pattern BAND = Pattern.compile("([0-9]{1,3})(?:-([0-9]{1,3})|(\\+))?");
    /** Stands for "and over" where a band has to have an end. */
    private static final int OPEN = 999;

    public static final VictimAge ALL = new VictimAge("all");
    public static final VictimAge UNKNOWN = new VictimAge("unknown");

    private static final Comparator<VictimAge> ORDER = Comparator.comparingInt(VictimAge::rank)
            .thenComparingInt(VictimAge::from)
            .thenComparingInt(VictimAge::to);

    public VictimAge {
        if (!id.equals("all") && !id.equals("unknown") && !BAND.matcher(id).matches()) {
            throw new IllegalArgumentException("not an age: " + id);
        }
    }

    /**
     * A band of whole years.
     *
     * @param to the last year, or null for "and over"
     */
    public static VictimAge band(int from, @Nullable Integer to) {
        if (to == null) {
            return new VictimAge(from + "+");
        }
        if (to < from) {
            throw new IllegalArgumentException("age band ends before it starts: " + from + " to " + to);
        }
        return new VictimAge(from == to ? Integer.toString(from) : from + "-" + to);
    }

    public static VictimAge years(int age) {
        return band(age, age);
    }

    /** Whether this is a band of years, and neither {@code all} nor {@code unknown}. */
    public boolean known() {
        return rank() == 0;
    }

    /** First year of a known band. */
    public int from() {
        return known() ? Integer.parseInt(match().group(1)) : 0;
    }

    /** Last year of a known band; 999 for "and over". */
    public int to() {
        if (!known()) {
            return OPEN;
        }
        Matcher match = match();
        if (match.group(3) != null) {
            return OPEN;
        }
        return Integer.parseInt(match.group(2) == null ? match.group(1) : match.group(2));
    }

    /** Whether every year of the other band lies in this one. */
    public boolean contains(VictimAge other) {
        return known() && other.known() && from() <= other.from() && other.to() <= to();
    }

    private int rank() {
        return id.equals("all") ? 2 : id.equals("unknown") ? 1 : 0;
    }

    private Matcher match() {
        Matcher matcher = BAND.matcher(id);
        if (!matcher.matches()) {
            throw new IllegalStateException(id);
        }
        return matcher;
    }

    @Override
    public int compareTo(VictimAge other) {
        return ORDER.compare(this, other);
    }
}
