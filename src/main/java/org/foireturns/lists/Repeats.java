package org.foireturns.lists;

import org.foireturns.model.Cell;
import org.foireturns.model.DateReading;
import org.foireturns.model.LongTable;
import org.foireturns.model.RawRecord;
import org.jspecify.annotations.Nullable;

/** The references that were seen, as hashes: which row repeats an earlier one, or gives its offence another day. */
final class Repeats {
    private static final int DAY_BITS = 24;
    private static final long DAY = (1L << DAY_BITS) - 1;

    private final LongTable rows = new LongTable();
    private final LongTable days = new LongTable();
    /** By reference, the hash of its first row and its day; gone when all rows were looked at. */
    private LongTable looked = new LongTable();

    private boolean several;
    private int same;

    /** Looks at one row before the first is decided: whether an offence has rows that differ. */
    void see(@Nullable Long reference, DateReading date, RawRecord row) {
        if (reference != null && !several) {
            long day = date instanceof DateReading.Day said ? said.date().toEpochDay() : 0;
            long hash = (hash(reference, row) << DAY_BITS) | (day & DAY);
            if (!looked.add(reference, hash)) {
                long before = looked.get(reference, 0);
                several = before != hash && (before & DAY) == (hash & DAY);
            }
        }
    }

    /** All rows were looked at; from here on they are decided. */
    void begin() {
        looked = new LongTable();
    }

    /** How many rows are the same, cell for cell, in a list that has several rows for an offence. */
    int same() {
        return same;
    }

    boolean known(@Nullable Long reference) {
        return reference != null && days.get(reference, -1) != -1;
    }

    /**
     * The number, as Excel shows it, of an earlier row that this one repeats or contradicts; null when there is none.
     */
    @Nullable
    Integer first(@Nullable Long reference, DateReading date, RawRecord row) {
        if (reference == null) {
            return null;
        }
        long day = date instanceof DateReading.Day said ? said.date().toEpochDay() : 0;
        long number = row.row() + 1L;
        long seen = days.get(reference, -1);
        if (seen == -1) {
            days.add(reference, (number << DAY_BITS) | (day & DAY));
        } else if (day != 0 && (seen & DAY) != 0 && (seen & DAY) != day) {
            return (int) (seen >> DAY_BITS);
        }
        long hash = hash(reference, row);
        long before = rows.get(hash, -1);
        rows.add(hash, number);
        if (before != -1 && several) {
            same++;
            return null;
        }
        return before == -1 ? null : (Integer) (int) before;
    }

    private static long hash(Long reference, RawRecord row) {
        long hash = reference;
        for (Cell cell : row.cells()) {
            hash = LongTable.hash(hash + cell.address().column() - row.left(), cell.text());
        }
        return hash;
    }
}
