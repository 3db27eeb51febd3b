package org.foireturns.report.workbook;

import java.util.Locale;

/** The signs that stand for a value or qualify one, as statistics in UK government use them. */
enum Shorthand {
    B("Break in the series: not the same number of forces as in the year before, so the two cannot be compared."),
    C("Withheld by the force because the number is small. Where the force gave limits, they stand before the sign:"
            + " “0 to 4 [c]”. A sum that holds a withheld number is a range, too. No range is narrower than the"
            + " forces gave."),
    LOW("More than none, and less than what rounds to 0.1%."),
    P("Provisional: numbers of this request may still change."),
    R("Revised: the force answered a later request with another number. The latest is shown."),
    X("Not available: no answer, not held by the force, or refused."),
    Z("Not applicable: nobody asked, or there is nothing that the column could say.");

    private final String meaning;

    Shorthand(String meaning) {
        this.meaning = meaning;
    }

    String sign() {
        return "[" + name().toLowerCase(Locale.ROOT) + "]";
    }

    String meaning() {
        return meaning;
    }
}
