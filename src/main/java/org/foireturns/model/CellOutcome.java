package org.foireturns.model;

import java.util.Locale;

/** What became of a cell. Every non-blank cell has one. */
public enum CellOutcome {
    ACCEPTED,
    TOTAL,
    LABEL,
    NOTE,
    REJECTED,
    SET_ASIDE;

    /** The column name in the ledger. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
