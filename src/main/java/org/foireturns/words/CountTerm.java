package org.foireturns.words;

/** Kinds of words by which it is told how many: numbers in words, and what stands beside a number. */
public enum CountTerm implements TermKind {
    /** A number in words, by its value. */
    NUMBER,
    /** "First", by its value. */
    NTH,
    /** How often, in one word: "twice" is 2. */
    TIMES,
    /** Before a count that is not reached: "fewer than". */
    FEWER,
    /** Before the {@code least} or {@code most} that a hidden number may be: "not fewer than one", "at most". */
    COUNT_BOUND,
    /** Before a number that is no count of what it stands with: "around 100 victims". */
    HEDGE,
    /** Before what is counted: "number of", "how many". */
    MEASURE,
    /** Alone beside a number, says that something is counted, which the title names: "Recorded". */
    COUNTED,
    /** Before a number that was told before, of which a part follows: "of the 126 victims". */
    BASE,
    /** Of a part of all: in words {@code majority}, of those left {@code rest}, behind its number {@code percent}. */
    SHARE,
    /** That things share numbers: {@code each}, {@code both}, or as many {@code in-order}, "respectively". */
    SHARED,
    /**
     * Of a turn of phrase: before {@code parts}, "being"; for {@code one}, "a"; of those that come first, {@code most},
     * "most common"; before a period, {@code all}; and {@code year-again}, "the year before that".
     */
    TURN,
    /** Between two such things and their number: "had". */
    HAVE,
    /** That a number is a difference, or beside one: "up", "an increase of", "more than in". */
    DIFFERENCE,
    /** Before another year's number: "up from 254"; {@code before} a difference; before how much it is: {@code by}. */
    COMPARED,
    /** Before the year that a number differs from: {@code on}, "up 13 on 2023/24"; before one of any: {@code in}. */
    COMPARED_YEAR,
    /** Before a number: as it is to be read ({@code to}), as it was given ({@code of}), or either, "as". */
    READ_AS,
    /** That a search was made; before how many were looked at, {@code of}; before what it brought up, {@code found}. */
    SEARCH
}
