package org.foireturns.model;

/** Who must act on a finding. */
public enum Owner {
    FORCE,
    OFFICER,
    /** Us: nothing to do, or a fault of the software. */
    TOOL;

    /** As written in output files. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
