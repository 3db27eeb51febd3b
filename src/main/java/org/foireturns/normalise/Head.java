package org.foireturns.normalise;

/**
 * What the head of a column, or a title, says the cells below it are. Ordered by which word wins when several stand
 * there.
 */
enum Head {
    YOUNGEST_VICTIM("youngest_victim"),
    /** Of those who committed the offence; their ages and genders are not the victims'. */
    SUSPECT("suspect"),
    PERCENT("percent"),
    REFERENCE("reference"),
    DATE("date"),
    COUNT("count"),
    VICTIM_GENDER("victim_gender"),
    VICTIM_AGE("victim_age"),
    PLATFORM("platform"),
    FORCE("force"),
    PERIOD("period"),
    OFFENCE("offence"),
    COMMENT("comment"),
    NONE("");

    private final String key;

    Head(String key) {
        this.key = key;
    }

    /** The key of its phrases in {@code config/vocabulary/heads.yml}. */
    String key() {
        return key;
    }

    /** Whether the cells below are labels of an axis. */
    boolean dimension() {
        return switch (this) {
            case VICTIM_GENDER, VICTIM_AGE, PLATFORM, FORCE, PERIOD, OFFENCE -> true;
            default -> false;
        };
    }
}
