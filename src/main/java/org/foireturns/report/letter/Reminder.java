package org.foireturns.report.letter;

import java.time.LocalDate;
import org.foireturns.model.Request;

/** How firmly a force is written to that has sent nothing: the longer its answer is overdue, the more. */
public enum Reminder {
    /** Its day has not passed, or nobody set one. */
    NONE,
    FIRST,
    /** Ten working days after the day: the way to an internal review. */
    SECOND,
    /** Twenty working days later: the Commissioner. */
    LAST;

    private static final int UNTIL_SECOND = 14;
    private static final int UNTIL_LAST = 42;

    /** What is due on a day. */
    public static Reminder of(Request request, LocalDate day) {
        LocalDate due = request.due();
        if (due == null || !request.isOver(day)) {
            return NONE;
        }
        if (day.isAfter(due.plusDays(UNTIL_LAST))) {
            return LAST;
        }
        return day.isAfter(due.plusDays(UNTIL_SECOND)) ? SECOND : FIRST;
    }
}
