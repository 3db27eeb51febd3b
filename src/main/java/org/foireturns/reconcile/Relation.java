package org.foireturns.reconcile;

/** How the left side of a tie-out must stand to the right. */
public enum Relation {
    EQUALS("="),
    /** Units differ so that the left may be less. */
    AT_MOST("<=");

    private final String sign;

    Relation(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }
}
