package org.foireturns.report.xlsx;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What a cell of ours holds: a number or a text, and never a formula. */
public sealed interface Content {
    /**
     * A text.
     *
     * @param raised set behind it in superscript; empty for none
     */
    record Text(String text, String raised) implements Content {}

    /** A number, written exactly. */
    record Figure(BigDecimal number) implements Content {}

    /** A cell that only has a look. */
    record Empty() implements Content {}

    static Content text(String text) {
        return new Text(text, "");
    }

    static Content number(long number) {
        return new Figure(BigDecimal.valueOf(number));
    }

    /**
     * A day as Excel counts it, for a look that shows days; before March 1900 Excel counts wrongly, so that is text.
     */
    static Content day(LocalDate day) {
        LocalDate first = LocalDate.of(1899, 12, 30);
        return day.isBefore(LocalDate.of(1900, 3, 1))
                ? text(day.toString())
                : number(ChronoUnit.DAYS.between(first, day));
    }
}
