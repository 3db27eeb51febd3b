package org.foireturns.lists;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.foireturns.model.Cell;
import org.foireturns.model.RawRecord;
import org.jspecify.annotations.Nullable;

/**
 * Finds the column of a list that gives months as numbers beside a column of their years. Some number the months from
 * January and some from the start of the financial year: only where the first year has none before April, or the last
 * one ends in March, and there are enough of them, does 4 stand for April.
 */
final class MonthNumbers {
    private static final int APRIL = 4;
    private static final int MONTHS = 12;
    private static final int LAST_QUARTER = 4;
    /** So many different months show that those missing before April are not missing by chance. */
    private static final int ENOUGH = 5;

    private MonthNumbers() {}

    /** The same columns, with that of the months known as such. */
    static Columns known(Columns columns, Collection<RawRecord> rows) {
        Column year = columns.of(ColumnKind.PERIOD).stream()
                .filter(column -> column.cells().most(column.cells().periods.loneYears))
                .findFirst()
                .orElse(null);
        Column month = columns.of(ColumnKind.OTHER).stream()
                .filter(MonthNumbers::mayBe)
                .findFirst()
                .orElse(null);
        if (year == null || month == null || !fromJanuary(year, month, rows)) {
            return columns;
        }
        List<Column> all = new ArrayList<>(columns.all());
        all.set(month.index(), month.as(ColumnKind.MONTH));
        return new Columns(all);
    }

    private static boolean mayBe(Column column) {
        Profile cells = column.cells();
        return column.head().namesDays()
                && cells.nearlyAll(cells.wholes)
                && cells.zeros() == 0
                && cells.largest() > LAST_QUARTER
                && cells.largest() <= MONTHS;
    }

    private static boolean fromJanuary(Column year, Column month, Collection<RawRecord> rows) {
        TreeMap<Integer, TreeSet<Integer>> months = new TreeMap<>();
        int different = 0;
        for (RawRecord row : rows) {
            Integer of = whole(row, year);
            Integer number = whole(row, month);
            if (of != null
                    && number != null
                    && months.computeIfAbsent(of, none -> new TreeSet<>()).add(number)) {
                different++;
            }
        }
        return different >= ENOUGH
                && (months.firstEntry().getValue().first() >= APRIL
                        || (months.size() > 1 && months.lastEntry().getValue().last() == APRIL - 1));
    }

    private static @Nullable Integer whole(RawRecord row, Column column) {
        Cell cell = row.cell(column.index());
        return cell == null ? null : Cells.whole(cell);
    }
}
