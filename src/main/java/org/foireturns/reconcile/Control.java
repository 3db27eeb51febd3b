package org.foireturns.reconcile;

/**
 * Two ways to one number that must agree, whatever the returns say; when they do not, the fault is ours.
 *
 * @param control what is compared, in words: {@code cells that hold something = cells accounted for}
 * @param scope of what: a request, a period, a file
 */
public record Control(String control, String scope, long left, long right) {
    /** By how much the right side exceeds the left. */
    public long difference() {
        return Math.subtractExact(right, left);
    }

    public boolean holds() {
        return left == right;
    }
}
