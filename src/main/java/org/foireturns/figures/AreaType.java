package org.foireturns.figures;

import java.util.Locale;

/** What an area is: one police force, a nation, or a group of these. */
public enum AreaType {
    FORCE,
    /** A region of England, England and Wales, the United Kingdom. */
    GROUP,
    NATION;

    /** As written in output files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
