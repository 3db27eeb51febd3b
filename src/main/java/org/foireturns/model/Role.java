package org.foireturns.model;

/** Whether an observation is a detail or a total that the force wrote. */
public enum Role {
    DETAIL("detail"),
    STATED_TOTAL("stated-total");

    private final String id;

    Role(String id) {
        this.id = id;
    }

    /** The id in output files. */
    public String id() {
        return id;
    }

    public static Role of(String id) {
        return id.equals(STATED_TOTAL.id) ? STATED_TOTAL : DETAIL;
    }
}
