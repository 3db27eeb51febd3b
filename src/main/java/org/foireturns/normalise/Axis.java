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

    /** What labels of this axis are, for an officer. */
    String words() {
        return switch (this) {
            case PERIOD -> "periods";
            case AGE -> "ages";
            case GENDER -> "genders";
            case FORCE -> "forces";
            case OFFENCE -> "offences";
            case PLATFORM -> "platforms";
            case NONE -> "something else";
        };
    }
}
