package org.foireturns.lists;

import java.util.stream.Stream;
import org.foireturns.model.Cell;
import org.foireturns.model.DateReading;
import org.foireturns.model.RawRecord;
import org.jspecify.annotations.Nullable;

/** The references that were seen, as hashes: which row repeats an earlier one, or gives its offence another day. */
final class Repeats {
    private static final int DAY_BITS = 24;

    private final LongTable rows = new LongTable();
    private final LongTable days = new LongTable();

    boolean known(@Nullable Long reference) {
        return reference != null && days.get(reference, -1) != -1;
    }

    /** The number, as Excel shows it, of an earlier row that this one repeats or contradicts; null when there is none. */
    @Nullable
    Integer first(@Nullable Long reference, DateReading date, RawRecord row) {
        if (reference == null) {
            return null;
        }
        long day = date instanceof DateReading.Day said ? said.date().toEpochDay() : 0;
        long number = row.row() + 1L;
        long seen = days.get(reference, -1);
        if (seen == -1) {
            days.add(reference, number << DAY_BITS | day & (1L << DAY_BITS) - 1);
        } else if (day != 0 && (seen & (1L << DAY_BITS) - 1) != 0 && (seen & (1L << DAY_BITS) - 1) != day) {
            return (int) (seen >> DAY_BITS);
        }
        long hash = LongTable.hash(() -> Stream.concat(
                        Stream.of(reference.toString()),
                        row.cells().stream().flatMap(cell -> texts(cell, row)))
                .iterator());
        long before = rows.get(hash, -1);
        if (before != -1) {
            return (int) before;
        }
        rows.add(hash, number);
        return null;
    }

    private static Stream<String> texts(Cell cell, RawRecord row) {
        return Stream.of(Integer.toString(cell.address().column() - row.left()), cell.text());
    }
}
