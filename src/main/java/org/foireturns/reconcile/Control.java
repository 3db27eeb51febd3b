package org.foireturns.reconcile;

import java.util.Collection;
import java.util.stream.LongStream;

/**
 * Two ways to one number that must agree, whatever the returns say; when they do not, the fault is ours.
 *
 * @param control what is compared, in words: {@code cells that hold something = cells accounted for}
 * @param scope of what: a request, a period, a file
 */
public record Control(String control, String scope, long left, long right) {
    /** Two sums that must agree. */
    public static Control ofSums(String control, String scope, LongStream left, LongStream right) {
        return new Control(control, scope, left.sum(), right.sum());
    }

    /** Several controls of one kind as one; it may hold although one of them does not. */
    public static Control together(String control, String scope, Collection<Control> same) {
        return ofSums(
                control,
                scope,
                same.stream().mapToLong(Control::left),
                same.stream().mapToLong(Control::right));
    }

    /** By how much the right side exceeds the left. */
    public long difference() {
        return Math.subtractExact(right, left);
    }

    public boolean holds() {
        return left == right;
    }
}
