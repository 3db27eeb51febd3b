package org.foireturns.words;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What sort of thing a word or phrase of the vocabulary says. The first word of a key in {@code config/vocabulary} names
 * the kind, the rest its value: "gender female", "month 4", "beside ethnicity", "filler".
 */
public enum TermKind {
    /** A victim's gender: {@code female male other}. */
    GENDER,
    /** A platform's id. */
    PLATFORM,
    /** A force's id. */
    FORCE,
    /** An offence's id. */
    OFFENCE,
    /** The name of an axis that may be asked for: "victim age", "platform used", "financial year". */
    AXIS,
    /** A name or category of an axis beside the ones asked: "ethnicity", "charged", "district"; the value is the axis. */
    BESIDE,
    /** What is counted: {@code offences victims mentions suspects}. */
    UNIT,
    /** "Total", "all". */
    WHOLE,
    /** "Unknown", "not recorded". */
    UNKNOWN,
    /** "Other". */
    OTHER,
    /** Words that make a negation: "no", "not". */
    NEGATION,
    /** What may follow a negation: "recorded", "known". */
    KNOWN,
    /** How a number stands to others of the same meaning: {@code revised provisional withdrawn example}. */
    STANDING,
    /** "Youngest". */
    YOUNGEST,
    /** "Of which". */
    OF_WHICH,
    /** "Question", "Q": a number behind it is the question's. */
    QUESTION,
    /** "Table", "note": a number behind it is its own. */
    NUMBERED,
    /** "Our ref": what follows is a reference. */
    REFERENCE,
    /** "As at", "extracted on": a day behind it is no period. */
    DAY_OF,
    /** "Financial year", "FY". */
    FINANCIAL_YEAR,
    /** "Year" alone. */
    YEAR,
    /** "Calendar year". */
    CALENDAR_YEAR,
    /** "Year ending", "12 months to". */
    YEAR_ENDING,
    QUARTER,
    HALF,
    /** A month, by its number. */
    MONTH,
    /** Behind the number of a day: "st", "nd". */
    ORDINAL,
    /** A number in words, by its value. */
    NUMBER,
    /** Between two ends, of days or ages: "to", "until". */
    TO,
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
    /** Behind an age: "and under". */
    AND_UNDER,
    /** Behind an age: "and over". */
    AND_OVER,
    /** What a column of a list holds, by its head: {@code reference recorded committed status}. */
    COLUMN,
    /** A sign in a cell that marks it or leaves it unmarked: {@code yes no}. */
    MARK,
    /** Words that explain nothing: "of", "the", "number of". */
    FILLER;

    /** As the key of a list names it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<TermKind> of(String id) {
        return Stream.of(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}
