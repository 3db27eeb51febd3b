package org.foireturns.words;

/**
 * Kinds of words by which a note says what a sign, a blank or a label of its sheet stands for, and signs that stand for
 * words.
 */
public enum NoteTerm implements TermKind {
    /** Between a sign and its meaning: "denotes", "=". */
    MEANS,
    /** By a number that stands for small ones: "appears" {@code as}, is shown {@code by} a system, {@code where}. */
    SHOWN,
    /** "A dash": the name of a sign, where a note says what it stands for. */
    SIGN_NAME,
    /** "A blank cell": what a note calls one, and "are", what joins it to what it stands for. */
    BLANK,
    /** "In brackets": behind a number, where a note says what the number there is. */
    BRACKETS,
    /** In the place of a label, stands for the one above it: a quotation mark, "ditto". */
    DITTO,
    /** A sign in a cell that marks it or leaves it unmarked: {@code yes no}. */
    MARK,
    /** What stands beside a number that somebody checked: a tick, "OK". */
    TICK,
    /** Between words for what is not known and what that is: "which", "how". */
    ASKING,
    /** Words that make a negation: "no", "not". */
    NEGATION,
    /** What may follow a negation: "recorded", "known". */
    KNOWN,
    /** Behind the name of an axis, says that nobody knows it: "whose age we do not have". */
    UNKNOWN_OF,
    /** Beside the name of an axis, says that its unknown ones are left out: "of known". */
    KNOWN_ONLY,
    /** A gender that could not be determined, alone: "indeterminate". */
    UNDETERMINED,
    /** "Including": behind a total, before what is in it as well. */
    INCLUDING,
    /** "Excluding": what is named behind it is left out. */
    EXCLUDING,
    /** "Not included", behind what is left out. */
    EXCLUDED,
    /** "Please ignore", before an answer that this one replaces; the value is how this one stands then. */
    DISREGARD,
    /**
     * Of which a name for an answer that somebody sent is made: {@code own} "our", {@code the} "the", {@code earlier}
     * "previous", {@code letter} "reply", {@code figures} "spreadsheet", {@code sent} "sent", "of".
     */
    SENT_ANSWER,
    /** "North": a part of what is named beside it; the value is the axis of such parts. */
    COMPASS
}
