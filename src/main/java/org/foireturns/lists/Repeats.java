package org.foireturns.lists;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.foireturns.model.Cell;
import org.foireturns.model.DateReading;
import org.foireturns.model.LongSet;
import org.foireturns.model.LongTable;
import org.foireturns.model.RawRecord;
import org.jspecify.annotations.Nullable;

/** The references that were seen, as hashes: which row repeats an earlier one, or gives its offence another day. */
final class Repeats {
    private static final int DAY_BITS = 24;
    private static final long DAY = (1L << DAY_BITS) - 1;
    private static final int COLUMN_BITS = 14;
    private static final int COLUMN = (1 << COLUMN_BITS) - 1;

    private final BiFunction<Integer, Integer, RawRecord> read;
    private final Function<RawRecord, String> section;
    /** By the hash of a row whose reference has several, its number. */
    private final LongTable rows = new LongTable();
    /** By reference, its first row, the column where that begins, and its day. */
    private final LongTable firsts = new LongTable();
    /** By reference, the hash of its first row and its day; gone when all rows were looked at. */
    private LongTable looked = new LongTable();
    /** The references of more than one row: of the others, which are nearly all, nothing is kept. */
    private final LongSet repeated = new LongSet();

    private final boolean keepsAll;
    private boolean several;
    private int same;

    /**
     * @param read reads a row again by its number and the column where it begins, both zero-based
     * @param section what a heading over a row says that its cells do not: rows of two are two
     * @param keepsAll whether which reference a row has is told by the rows that are decided, and not by those that are
     *     looked at before
     */
    Repeats(BiFunction<Integer, Integer, RawRecord> read, Function<RawRecord, String> section, boolean keepsAll) {
        this.keepsAll = keepsAll;
        this.read = read;
        this.section = section;
    }

    /** Looks at one row before the first is decided: whether an offence has rows that differ. */
    void see(@Nullable Long reference, DateReading date, RawRecord row) {
        if (reference != null) {
            long day = date instanceof DateReading.Day said ? said.date().toEpochDay() : 0;
            long hash = (hash(reference, row) << DAY_BITS) | (day & DAY);
            if (!looked.add(reference, hash)) {
                long before = looked.get(reference, 0);
                several |= before != hash && (before & DAY) == (hash & DAY);
                repeated.add(reference);
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

    /** Whether an earlier row has a reference. */
    boolean known(@Nullable Long reference) {
        return reference != null && repeats(reference) && firsts.get(reference, -1) != -1;
    }

    /** Whether more than one row has a reference, or may have. */
    boolean repeats(long reference) {
        return keepsAll || repeated.contains(reference);
    }

    /**
     * The number, as Excel shows it, of an earlier row that this one repeats or contradicts; null when there is none.
     */
    @Nullable
    Integer first(@Nullable Long reference, DateReading date, RawRecord row) {
        if (reference == null || !repeats(reference)) {
            return null;
        }
        long day = date instanceof DateReading.Day said ? said.date().toEpochDay() : 0;
        int number = row.row() + 1;
        long seen = firsts.get(reference, -1);
        if (seen == -1) {
            firsts.add(reference, ((long) row.row() << COLUMN_BITS | row.left()) << DAY_BITS | (day & DAY));
            return null;
        }
        int first = (int) (seen >>> (DAY_BITS + COLUMN_BITS)) + 1;
        if (day != 0 && (seen & DAY) != 0 && (seen & DAY) != (day & DAY)) {
            return first;
        }
        rows.add(hash(reference, read.apply(first - 1, (int) (seen >>> DAY_BITS) & COLUMN)), first);
        long hash = hash(reference, row);
        long before = rows.get(hash, -1);
        rows.add(hash, number);
        if (before != -1 && several) {
            same++;
            return null;
        }
        return before == -1 ? null : (Integer) (int) before;
    }

    private long hash(Long reference, RawRecord row) {
        long hash = LongTable.hash(reference, section.apply(row));
        for (Cell cell : row.cells()) {
            hash = LongTable.hash(hash + cell.address().column() - row.left(), cell.text());
        }
        return hash;
    }
}
