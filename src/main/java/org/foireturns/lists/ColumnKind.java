package org.foireturns.lists;

/** What a column of a list holds. */
enum ColumnKind {
    /** Names the offence; it repeats where an offence has several rows. */
    REFERENCE,
    /** Numbers the rows. */
    SEQUENCE,
    /** Days or periods, the best first: of recording, of reporting, of nothing in particular. */
    RECORDED,
    REPORTED,
    DATE,
    /** A month, a quarter or a year. */
    PERIOD,
    /** The number of a month, beside a column of its year. */
    MONTH,
    /** Days of committing: they say no period of recording. */
    COMMITTED,
    BIRTH,
    OFFENCE,
    FORCE,
    GENDER,
    AGE,
    /** Bands of age beside, or in the place of, ages in years. */
    AGE_BAND,
    /** Marked or not, under a gender. */
    GENDER_FLAG,
    /** Marked or not, under a band of ages. */
    AGE_FLAG,
    /** "Girl aged 13". */
    GENDER_AND_AGE,
    PLATFORM,
    /** Marked or not, under the name of a platform. */
    PLATFORM_FLAG,
    /** Sentences in which a platform may be named. */
    FREE_TEXT,
    COUNT_OF_OFFENCES,
    COUNT_OF_VICTIMS,
    /** How many victims of one gender. */
    COUNT_OF_GENDER,
    VICTIM_NUMBER,
    STATUS,
    /** Blacked out: what stood there is not told. */
    WITHHELD,
    /** Whether the person of a row is a victim, a suspect or somebody else. */
    ROLE,
    /** About those who committed the offence. */
    SUSPECT,
    /** Numbers under a head that is a category: the column of a table. */
    MEASURE,
    /** Anything else; it is left alone. */
    OTHER,
    EMPTY;

    boolean ofVictims() {
        return this == GENDER || this == AGE || this == AGE_BAND || this == GENDER_AND_AGE || this == COUNT_OF_GENDER;
    }

    /** Whether it is marked in the rows for which its head holds. */
    boolean flagsVictims() {
        return this == GENDER_FLAG || this == AGE_FLAG;
    }

    boolean ofPlatforms() {
        return this == PLATFORM || this == PLATFORM_FLAG || this == FREE_TEXT;
    }

    /** Whether it says the day of the offence. */
    boolean dates() {
        return this == RECORDED || this == REPORTED || this == DATE;
    }
}
