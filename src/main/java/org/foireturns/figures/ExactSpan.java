package org.foireturns.figures;

import org.foireturns.model.Range;
import org.jspecify.annotations.Nullable;

/**
 * A figure known to lie between two exact bounds, both included.
 *
 * @param upper null when nothing bounds it
 */
record ExactSpan(Fraction lower, @Nullable Fraction upper) {
    static ExactSpan exactly(long value) {
        return new ExactSpan(Fraction.of(value), Fraction.of(value));
    }

    static ExactSpan between(long lower, @Nullable Long upper) {
        return new ExactSpan(Fraction.of(lower), upper == null ? null : Fraction.of(upper));
    }

    static ExactSpan of(Range range) {
        return between(range.lower(), range.upper());
    }

    /** A part of a whole that is the part and the rest; null when the whole may be nothing. */
    static @Nullable ExactSpan share(Range part, Range rest) {
        if (part.lower() + rest.lower() == 0) {
            return null;
        }
        Long partMost = part.upper();
        Long restMost = rest.upper();
        Fraction lower = restMost == null ? Fraction.of(0) : Fraction.of(part.lower(), part.lower() + restMost);
        Fraction upper = partMost == null ? Fraction.of(1) : Fraction.of(partMost, partMost + rest.lower());
        return new ExactSpan(lower, upper);
    }

    /** By how much the second number exceeds the first, as a part of the first; null when the first may be 0. */
    static @Nullable ExactSpan change(Range then, Range now) {
        if (then.lower() == 0) {
            return null;
        }
        Long thenMost = then.upper();
        Long nowMost = now.upper();
        return new ExactSpan(
                thenMost == null ? Fraction.of(-1) : Fraction.of(now.lower() - thenMost, thenMost),
                nowMost == null ? null : Fraction.of(nowMost - then.lower(), then.lower()));
    }
}
