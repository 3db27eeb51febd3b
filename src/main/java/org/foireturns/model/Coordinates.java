package org.foireturns.model;

/** What a number counts, apart from whose it is and of which period. */
public record Coordinates(String offence, Cut cut, Unit unit, Role role) {
    /** The same of another unit. */
    public Coordinates in(Unit other) {
        return new Coordinates(offence, cut, other, role);
    }
}
