package org.foireturns.words;

/** Kinds of words of which periods and days are made. */
public enum PeriodTerm implements TermKind {
    /** "Financial year", "FY". */
    FINANCIAL_YEAR,
    /** "Year" alone. */
    YEAR,
    /** "Calendar year". */
    CALENDAR_YEAR,
    /** The year that the sentence before it named: "that year". */
    THAT_YEAR,
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
    /** "Quarter", "Q". */
    QUARTER,
    /** The first letters of the months of a quarter, "AMJ", "A-J"; the value is its first month. */
    MONTH_LETTERS,
    /** "Half", "H". */
    HALF,
    /** A month, by its number. */
    MONTH,
    /** "Months", behind how many. */
    MONTHS,
    /** Before the day with which a week begins or ends: {@code from to}. */
    WEEK,
    /** Behind the number of a day: "st", "nd". */
    ORDINAL,
    /** A day of the month in words, by its number: "thirty-first". */
    DAY_OF_MONTH,
    /** "As at", "extracted on": a day behind it is no period. */
    DAY_OF,
    /** "Since", before a beginning without an end. */
    SINCE,
    /** Behind "to", says that there is no end: "date", "present". */
    PRESENT,
    /** "On or after", before a day. */
    ON_OR_AFTER,
    /** "Before", before a day that is not included. */
    BEFORE,
    /** "On or before", before a day that is included. */
    ON_OR_BEFORE,
    /** A letter behind a year that says how its figures stand, which is the value: "2023/24 p". */
    STANDING_MARK,
    /** In the name of a period, says that it is that of the request: "the year you asked about". */
    ASKED,
    /** "Published for", before the period of other figures than these. */
    ELSEWHERE
}
