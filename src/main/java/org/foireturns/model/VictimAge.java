package org.foireturns.model;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * An age band in whole years, both ends included: {@code 12}, {@code 12-15}, {@code 16+}; or {@code unknown}, or
 * {@code all} when the count is not split by age.
 */
public record VictimAge(String id) implements Comparable<VictimAge> {
    private static final int MOST_DIGITS = 3;
    /** Stands for "and over" where a band has to have an end. */
    private static final int OPEN = 999;

    public static final VictimAge ALL = new VictimAge("all");
    public static final VictimAge UNKNOWN = new VictimAge("unknown");

    private static final Comparator<VictimAge> ORDER = Comparator.comparingInt(VictimAge::rank)
            .thenComparingInt(VictimAge::from)
            .thenComparingInt(VictimAge::to);

    public VictimAge {
        if (!id.equals("all") && !id.equals("unknown") && !isBand(id)) {
            throw new IllegalArgumentException("not an age: " + id);
        }
        int dash = id.indexOf('-');
        if (dash > 0 && Integer.parseInt(id, 0, dash, 10) > Integer.parseInt(id, dash + 1, id.length(), 10)) {
            throw new IllegalArgumentException("age band ends before it starts: " + id);
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
        return known() ? years(0, digits(id, 0)) : 0;
    }

    /** Last year of a known band; 999 for "and over". */
    public int to() {
        if (!known()) {
            return OPEN;
        }
        int end = digits(id, 0);
        if (end == id.length()) {
            return years(0, end);
        }
        return id.charAt(end) == '+' ? OPEN : years(end + 1, id.length());
    }

    private int years(int start, int end) {
        return Integer.parseInt(id, start, end, 10);
    }

    /** Whether every year of the other band lies in this one. */
    public boolean contains(VictimAge other) {
        return known() && other.known() && from() <= other.from() && other.to() <= to();
    }

    private int rank() {
        return id.equals("all") ? 2 : id.equals("unknown") ? 1 : 0;
    }

    /** Whether a text is "12", "12-15" or "16+". */
    private static boolean isBand(String id) {
        int end = digits(id, 0);
        if (end == 0 || end > MOST_DIGITS) {
            return false;
        }
        String rest = id.substring(end);
        int years = rest.startsWith("-") ? digits(rest, 1) - 1 : 0;
        return rest.isEmpty() || rest.equals("+") || (years > 0 && years <= MOST_DIGITS && years + 1 == rest.length());
    }

    /** Where the digits end that begin at a place. */
    private static int digits(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    @Override
    public int compareTo(VictimAge other) {
        return ORDER.compare(this, other);
    }
}
