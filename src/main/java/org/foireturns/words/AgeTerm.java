package org.foireturns.words;

/** Kinds of words of which ages and bands of ages are made. */
public enum AgeTerm implements TermKind {
    /** "Aged", before an age. */
    AGED,
    /** "Years old", behind an age. */
    YEARS_OLD,
    /** Before an age that is not included: "under". */
    UNDER,
    /** Before an age that is not included: "over". */
    OVER,
    /** Before an age that is included: "up to". */
    UP_TO,
    /** Before an age that is included: "at least". */
    AT_LEAST,
    /** Behind an age: "and under". */
    AND_UNDER,
    /** Behind an age: "and over". */
    AND_OVER,
    /** Before or behind an age that is not included: "not yet". */
    NOT_REACHED,
    /** Behind an age that is not included: "18th birthday". */
    BIRTHDAY
}
