package org.foireturns.model;

import org.jspecify.annotations.Nullable;

/**
 * A whole number known to lie between two bounds, both included. All arithmetic is exact: what comes out holds every
 * result that the parts allow.
 *
 * @param lower the least it can be
 * @param upper the most it can be, or null when nothing bounds it
 */
public record Range(long lower, @Nullable Long upper) {
    public static final Range ZERO = exactly(0);

    public Range {
        if (upper != null && upper < lower) {
            throw new IllegalArgumentException("no such range: " + lower + " to " + upper);
        }
    }

    public static Range exactly(long value) {
        return new Range(value, value);
    }

    /**
     * The range of a count.
     *
     * @throws IllegalArgumentException when the count is not held
     */
    public static Range of(Count count) {
        Long lower = count.lower();
        if (lower == null) {
            throw new IllegalArgumentException("no number is held");
        }
        return new Range(lower, count.upper());
    }

    public boolean exact() {
        return upper != null && upper == lower;
    }

    public Range plus(Range other) {
        return new Range(
                Math.addExact(lower, other.lower),
                upper == null || other.upper == null ? null : (Long) Math.addExact(upper, other.upper));
    }

    public boolean contains(long value) {
        return value >= lower && (upper == null || value <= upper);
    }

    /** Whether some number lies in both. */
    public boolean meets(Range other) {
        return (upper == null || other.lower <= upper) && (other.upper == null || lower <= other.upper);
    }

    /** The smallest distance between a number of this range and one of the other; 0 when they meet. */
    public long gap(Range other) {
        if (meets(other)) {
            return 0;
        }
        return upper != null && upper < other.lower
                ? other.lower - upper
                : lower - java.util.Objects.requireNonNull(other.upper);
    }

    /** {@code 12}, {@code 12 to 15} or {@code 12 or more}. */
    public String words() {
        return exact() ? Long.toString(lower) : upper == null ? lower + " or more" : lower + " to " + upper;
    }
}
