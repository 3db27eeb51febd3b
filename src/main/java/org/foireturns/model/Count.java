package org.foireturns.model;

import org.jspecify.annotations.Nullable;

/**
 * What is in a value cell: a whole number, a range that hides one, or no number. Never a double, and a hidden number is
 * never -1.
 */
public sealed interface Count {
    /** Forces hide numbers below five, some below ten. */
    int MOST_SUPPRESSED = 9;

    static Count of(long value) {
        return new Reported(value);
    }

    /**
     * A number that the force withholds.
     *
     * @param upper null when the force set no bound
     */
    static Count between(long lower, @Nullable Long upper) {
        return new Suppressed(lower, upper);
    }

    static Count notHeld() {
        return new NotHeld();
    }

    /** The status in output files: {@code reported}, {@code suppressed}, {@code not-held}. */
    String status();

    /** The number itself, or null when it is hidden or there is none. */
    @Nullable
    Long value();

    /** The least that it can be, or null when there is no number. */
    @Nullable
    Long lower();

    /** The most that it can be, or null when it is open or there is no number. */
    @Nullable
    Long upper();

    /** Whether a number stands behind the cell, shown or hidden. */
    default boolean held() {
        return lower() != null;
    }

    /** The force gave the number. */
    record Reported(Long value) implements Count {
        public Reported {
            if (value < 0) {
                throw new IllegalArgumentException("a count is not negative: " + value);
            }
        }

        @Override
        public String status() {
            return "reported";
        }

        @Override
        public Long lower() {
            return value;
        }

        @Override
        public Long upper() {
            return value;
        }
    }

    /** The force knows the number and withholds it. */
    record Suppressed(Long lower, @Nullable Long upper) implements Count {
        public Suppressed {
            if (lower < 0 || (upper != null && upper < lower)) {
                throw new IllegalArgumentException("no such range: " + lower + " to " + upper);
            }
        }

        @Override
        public String status() {
            return "suppressed";
        }

        @Override
        public @Nullable Long value() {
            return null;
        }
    }

    /** There is no number: n/a, not recorded by the force, refused. */
    record NotHeld() implements Count {
        @Override
        public String status() {
            return "not-held";
        }

        @Override
        public @Nullable Long value() {
            return null;
        }

        @Override
        public @Nullable Long lower() {
            return null;
        }

        @Override
        public @Nullable Long upper() {
            return null;
        }
    }
}
