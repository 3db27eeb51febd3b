package org.foireturns.words;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What sort of thing a word or phrase of the vocabulary says. The first word of a key in {@code config/vocabulary}
 * names the kind, the rest its value: "gender female", "month 4", "beside ethnicity", "filler".
 */
public enum TermKind {
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
    /** The name of an axis that may be asked for: "victim age", "platform used", "financial year". */
    AXIS,
    /** A name or category of an axis beside the ones asked: "ethnicity", "district"; the value is the axis. */
    BESIDE,
    /** The name of a column whose entries only put rows in order or tell them apart: "rank", "code". */
    ROW_NAME,
    /** What is counted: {@code offences victims mentions suspects}. */
    UNIT,
    /** "Total", "all". */
    WHOLE,
    /** "Unknown", "not recorded". */
    UNKNOWN,
    /** "Other". */
    OTHER,
    /** An age that the law puts into the name of an offence: "with an older child" is 13 to 15 in Scotland. */
    OF_AGE,
    /** "Not only": what stands behind it is but a part of what is counted. */
    NOT_ONLY,
    /** "A dash": the name of a sign, where a note says what it stands for. */
    SIGN_NAME,
    /** "A blank cell": what a note calls one, and "are", what joins it to what it stands for. */
    BLANK,
    /** "In brackets": behind a number, where a note says what the number there is. */
    BRACKETS,
    /** In the place of a label, stands for the one above it: a quotation mark, "ditto". */
    DITTO,
    /** That a number is a difference, or beside one: "up", "an increase of", "more than in". */
    DIFFERENCE,
    /** Days before those that were named: "before this". */
    EARLIER,
    /** Between words for what is not known and what that is: "which", "how". */
    ASKING,
    /** Words that make a negation: "no", "not". */
    NEGATION,
    /** Behind the name of an axis, says that nobody knows it: "whose age we do not have". */
    UNKNOWN_OF,
    /** What may follow a negation: "recorded", "known". */
    KNOWN,
    /** Beside the name of an axis, says that its unknown ones are left out: "of known". */
    KNOWN_ONLY,
    /** How a number stands to others of the same meaning: {@code revised provisional withdrawn example}. */
    STANDING,
    /** A letter that says the same behind a year: "2023/24 p"; the value is how figures stand. */
    STANDING_MARK,
    /** "Youngest". */
    YOUNGEST,
    /** "Of which". */
    OF_WHICH,
    /** "Question", "Q": a number behind it is the question's. */
    QUESTION,
    /** "Answer", "response": what follows answers the question over it. */
    ANSWER,
    /** "Is", "were", "may": what makes a line a sentence, which a title is not. */
    VERB,
    /** "See": numbers behind it are those of other rows. */
    POINTING,
    /** "Table", "note": a number behind it is its own. */
    NUMBERED,
    /** Before the number of an item of a list, which a sign closes: "No. 1: recorded crimes". */
    ITEM_NUMBER,
    /** "Section", "s": a number behind it is that of a law. */
    SECTION,
    /** "S.", before the number of a section of the Act by which something is withheld: "s.40(2)". */
    EXEMPTING,
    /** "Our ref": what follows is a reference. */
    REFERENCE,
    /** "As at", "extracted on": a day behind it is no period. */
    DAY_OF,
    /** "Financial year", "FY". */
    FINANCIAL_YEAR,
    /** "Year" alone. */
    YEAR,
    /** "Last year": a year by its distance back from the one that is told; the value is how many years. */
    RELATIVE_YEAR,
    /** "Calendar year". */
    CALENDAR_YEAR,
    /** "Year ending", "12 months to"; {@code financial}: "FYE", one ending in March, which the year alone may name. */
    YEAR_ENDING,
    /** "Year commencing", "12 months from". */
    YEAR_FROM,
    /** "Financial year starting": a year that begins in April, of which the year alone may be written. */
    FINANCIAL_YEAR_FROM,
    /** Between a year alone and the days that it has: "2024 runs from 1 April 2024 to 31 March 2025". */
    YEAR_IS,
    /** "Quarter ending", "3 months to". */
    QUARTER_ENDING,
    /** Before the day with which a week begins or ends: {@code from to}. */
    WEEK,
    QUARTER,
    /** The first letters of the months of a quarter, "AMJ", "A-J"; the value is its first month. */
    MONTH_LETTERS,
    HALF,
    /** A month, by its number. */
    MONTH,
    /** "Months", behind how many. */
    MONTHS,
    /** Behind the number of a day: "st", "nd". */
    ORDINAL,
    /** A number in words, by its value. */
    NUMBER,
    /** "First", by its value. */
    NTH,
    /** A day of the month in words, by its number: "thirty-first". */
    DAY_OF_MONTH,
    /** Between two ends, of days or ages: "to", "until". */
    TO,
    /** Between members of a list: "and", a comma; between two ends only behind "between". */
    AND,
    /** Between several things that one cell of a list names, with a space on both sides: "and". */
    JOINT,
    /** May stand before a day: "the", "the end of". */
    ARTICLE,
    /** "Since", before a beginning without an end. */
    SINCE,
    /** Behind "to", says that there is no end: "date", "present". */
    PRESENT,
    /** Before the first of two ends: "from", "between". */
    FROM,
    /** "On or after", before a day. */
    ON_OR_AFTER,
    /** "Before", before a day that is not included. */
    BEFORE,
    /** "On or before", before a day that is included. */
    ON_OR_BEFORE,
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
    /** A gender that could not be determined, alone: "indeterminate". */
    UNDETERMINED,
    /** Between two things of which a label means one: "or". */
    EITHER,
    /** Before the {@code least} or {@code most} that a hidden number may be: "not fewer than one", "at most". */
    COUNT_BOUND,
    /** Behind an age: "and under". */
    AND_UNDER,
    /** Behind an age: "and over". */
    AND_OVER,
    /** Before or behind an age that is not included: "not yet". */
    NOT_REACHED,
    /** Before a count that is not reached: "fewer than". */
    FEWER,
    /** Between a sign and its meaning: "denotes", "=". */
    MEANS,
    /** By a number that stands for small ones: "appears" {@code as}, is shown {@code by} a system, {@code where}. */
    SHOWN,
    /** What a sign may mean: a number that is not told. */
    WITHHELD,
    /** What a sign may mean: none. */
    NIL,
    /** What a sign may mean: no number is held. */
    NOT_HELD,
    /** Behind an age that is not included: "18th birthday". */
    BIRTHDAY,
    /** "Including": behind a total, before what is in it as well. */
    INCLUDING,
    /** "Excluding": what is named behind it is left out. */
    EXCLUDING,
    /** "Not included", behind what is left out. */
    EXCLUDED,
    /** "Published for", before the period of other figures than these. */
    ELSEWHERE,
    /** "North": a part of what is named beside it; the value is the axis of such parts. */
    COMPASS,
    /** Other words of the language that look like a slip of a word of the vocabulary, and are none: "contract". */
    STRANGER,
    /** Before what is counted: "number of", "how many". */
    MEASURE,
    /** Before a number that was told before, of which a part follows: "of the 126 victims". */
    BASE,
    /** Before a number that is no count of what it stands with: "around 100 victims". */
    HEDGE,
    /** In the name of a period, says that it is that of the request: "the year you asked about". */
    ASKED,
    /** How often, in one word: "twice" is 2. */
    TIMES,
    /** That things share numbers: {@code each}, {@code both}, or as many {@code in-order}, "respectively". */
    SHARED,
    /** Between two such things and their number: "had". */
    HAVE,
    /** Of a part of all: in words {@code majority}, of those left {@code rest}, behind its number {@code percent}. */
    SHARE,
    /** The year that the sentence before it named: "that year". */
    THAT_YEAR,
    /** That a search was made; before how many were looked at, {@code of}; before what it brought up, {@code found}. */
    SEARCH,
    /** Before another year's number: "up from 254"; {@code before} a difference; before how much it is: {@code by}. */
    COMPARED,
    /** Before the year that a number differs from: {@code on}, "up 13 on 2023/24"; before one of any: {@code in}. */
    COMPARED_YEAR,
    /** Before a number: as it is to be read ({@code to}), as it was given ({@code of}), or either, "as". */
    READ_AS,
    /** In a sentence that answers nothing: "please provide", "would have to be read". */
    REQUEST,
    /** Alone beside a number, says that something is counted, which the title names: "Recorded". */
    COUNTED,
    /** What a column of a list holds, by its head: {@code reference recorded committed status}. */
    COLUMN,
    /** A sign in a cell that marks it or leaves it unmarked: {@code yes no}. */
    MARK,
    /** What stands beside a number that somebody checked: a tick, "OK". */
    TICK,
    /** As the program writes for itself to read again what a return says in other ways; the value is what. */
    WRITTEN,
    /** Words that explain nothing: "of", "the". */
    FILLER;

    private static final Map<String, TermKind> BY_ID =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(TermKind::id, kind -> kind));
    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');
    /** As the key of a list names it. */
    public String id() {
        return id;
    }

    public static Optional<TermKind> of(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }
}
