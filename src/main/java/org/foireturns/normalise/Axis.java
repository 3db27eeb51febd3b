package org.foireturns.normalise;

/** What the labels of one axis of a table are, the surer reading first. */
enum Axis {
    PERIOD,
    AGE,
    GENDER,
    FORCE,
    OFFENCE,
    PLATFORM,
    /** Labels of no one kind. */
    NONE;

    /** The axis that a head announces. */
    static Axis under(Head head) {
        return switch (head) {
            case PERIOD -> PERIOD;
            case VICTIM_AGE -> AGE;
            case VICTIM_GENDER -> GENDER;
            case FORCE -> FORCE;
            case OFFENCE -> OFFENCE;
            case PLATFORM -> PLATFORM;
            default -> NONE;
        };
    }
}
