package org.foireturns.words;

/** Kinds of words that say something alone, in whatever label they stand: the grammar has a fact for each. */
public enum ValueTerm implements TermKind {
    /** A victim's gender: {@code female male other}. */
    GENDER,
    /** A platform's id. */
    PLATFORM,
    /** A way of communicating that is no one platform: "gaming", "several platforms"; the value is which. */
    METHOD,
    /** A force's id. */
    FORCE,
    /** An offence's id. */
    OFFENCE,
    /** An age that the law puts into the name of an offence: "with an older child" is 13 to 15 in Scotland. */
    OF_AGE,
    /** "Last year": a year by its distance back from the one that is told; the value is how many years. */
    RELATIVE_YEAR,
    /** Days before those that were named: "before this". */
    EARLIER,
    /** What is counted: {@code offences victims mentions suspects}. */
    UNIT,
    /** The name of an axis that may be asked for: "victim age", "platform used", "financial year". */
    AXIS,
    /** A name or category of an axis beside the ones asked: "ethnicity", "district"; the value is the axis. */
    BESIDE,
    /** The name of a column whose entries only put rows in order or tell them apart: "rank", "code". */
    ROW_NAME,
    /** What a column of a list holds, by its head: {@code reference recorded committed status}. */
    COLUMN,
    /** "Total", "all". */
    WHOLE,
    /** "Of which". */
    OF_WHICH,
    /** "Not only": what stands behind it is only a part of what is counted. */
    NOT_ONLY,
    /** "Unknown", "not recorded". */
    UNKNOWN,
    /** "Other". */
    OTHER,
    /** How a number stands to others of the same meaning: {@code revised provisional withdrawn example}. */
    STANDING,
    /** "Youngest". */
    YOUNGEST,
    /** What a sign may mean: a number that is not told. */
    WITHHELD,
    /** What a sign may mean: none. */
    NIL,
    /** What a sign may mean: no number is held. */
    NOT_HELD
}
