package org.foireturns.lists;

import org.foireturns.grammar.Axis;
import org.jspecify.annotations.Nullable;

/** Decides what the dates or periods of a column are the dates of: when an offence was recorded, committed, closed. */
final class DateColumn {
    private DateColumn() {}

    /** Null when it holds no dates, nor periods. */
    static @Nullable ColumnKind kind(Head head, Profile cells) {
        boolean named = head.isAny("recorded", "reported", "committed", "date", "later") || head.names(Axis.PERIOD);
        boolean days = cells.most(cells.days) || (named && cells.most(cells.serials));
        if (!days || (head.is("reference") && !named)) {
            return period(head, cells, named);
        }
        if (head.is("later") || head.beside("outcome")) {
            return ColumnKind.OTHER;
        }
        if (head.is("committed") && !head.is("recorded")) {
            return ColumnKind.COMMITTED;
        }
        if (head.names(Axis.VICTIM_AGE)) {
            return ColumnKind.AGE_BAND;
        }
        return head.is("recorded") ? ColumnKind.RECORDED : head.is("reported") ? ColumnKind.REPORTED : ColumnKind.DATE;
    }

    private static @Nullable ColumnKind period(Head head, Profile cells, boolean named) {
        boolean otherAxis = head.names(Axis.VICTIM_AGE) || head.is("reference") || head.besideAny();
        boolean says = cells.most(cells.periods.any) && (cells.wholes == 0 || named) && !otherAxis;
        if (!says || head.is("later")) {
            return null;
        }
        return head.is("committed") && !head.is("recorded") ? ColumnKind.COMMITTED : ColumnKind.PERIOD;
    }
}
