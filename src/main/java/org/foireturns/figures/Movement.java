package org.foireturns.figures;

/** Says a change in words: a fall is said as a fall, and never as a rise below zero. */
final class Movement {
    private static final Written PERCENT = Written.whole(true);
    private static final Fraction NONE = Fraction.of(0);
    private static final String ZERO = PERCENT.words(NONE);

    private Movement() {}

    /** {@code rose by 99%}, {@code fell by 79%}, {@code fell by 60% to 79%}, or between which bounds it lies. */
    static String words(ExactSpan change) {
        Fraction lower = change.lower();
        Fraction upper = change.upper();
        if (upper != null && lower.compareTo(NONE) == 0 && upper.compareTo(NONE) == 0) {
            return "did not change";
        }
        if (PERCENT.firm(change) && PERCENT.words(lower).equals(ZERO)) {
            return "changed by less than 1%";
        }
        if (lower.compareTo(NONE) >= 0) {
            return "rose by " + Numbers.grouped(PERCENT.words(change));
        }
        if (upper == null) {
            return "changed by anything from a fall of " + size(lower) + " upwards";
        }
        return upper.compareTo(NONE) <= 0
                ? "fell by " + Numbers.grouped(PERCENT.words(new ExactSpan(upper.times(-1), lower.times(-1))))
                : "changed by anything from a fall of " + size(lower) + " to a rise of " + size(upper);
    }

    private static String size(Fraction change) {
        return Numbers.grouped(PERCENT.words(change.compareTo(NONE) < 0 ? change.times(-1) : change));
    }
}
