package org.foireturns.lists;

import java.util.Comparator;
import java.util.List;
import org.foireturns.grammar.Axis;
import org.jspecify.annotations.Nullable;

/** Which column of a list says when an offence was recorded, and which the year of it. */
final class DayColumns {
    private static final List<ColumnKind> DAYS =
            List.of(ColumnKind.RECORDED, ColumnKind.REPORTED, ColumnKind.DATE, ColumnKind.MONTH, ColumnKind.PERIOD);

    private DayColumns() {}

    /** Recorded before reported before other days; a period where no column says a day. */
    static @Nullable Column day(Columns columns) {
        for (ColumnKind kind : DAYS) {
            List<Column> found = columns.of(kind);
            if (kind == ColumnKind.PERIOD && !found.isEmpty()) {
                return found.stream()
                        .min(Comparator.comparing(
                                        (Column column) -> column.head().is("reported"))
                                .thenComparing(column -> column.cells().most(column.cells().periods.loneYears))
                                .thenComparing(column -> !column.cells().most(column.cells().periods.years))
                                .thenComparing(column -> !column.head().is("recorded")))
                        .orElse(null);
            }
            if (!found.isEmpty()) {
                return found.get(0);
            }
        }
        return unread(columns);
    }

    /** Numbers under the name of a period that nobody reads: the rows are asked about, and not of any period. */
    private static @Nullable Column unread(Columns columns) {
        return columns.of(ColumnKind.OTHER).stream()
                .filter(column -> column.head().names(Axis.PERIOD)
                        && !column.head().besideAny()
                        && column.cells().nearlyAll(column.cells().wholes))
                .findFirst()
                .orElse(null);
    }

    /** Beside a column of months without a year, the one that says their year. */
    static @Nullable Column year(Columns columns, @Nullable Column day) {
        boolean part =
                day != null && day.kind() == ColumnKind.PERIOD && day.cells().most(day.cells().periods.parts);
        if (!part && (day == null || day.kind() != ColumnKind.MONTH)) {
            return null;
        }
        return columns.of(ColumnKind.PERIOD).stream()
                .filter(column -> column.cells().most(column.cells().periods.loneYears + column.cells().periods.years))
                .findFirst()
                .orElse(null);
    }
}
