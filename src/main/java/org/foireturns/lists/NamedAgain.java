package org.foireturns.lists;

import java.util.List;
import java.util.Locale;
import org.foireturns.model.Cell;
import org.foireturns.model.LongTable;
import org.foireturns.model.RawRecord;
import org.jspecify.annotations.Nullable;

/**
 * The references of the rows of a list, in their order. Where numbers begin again at one below each heading, the 1 of
 * May names another offence than the 1 of April.
 */
final class NamedAgain {
    private final @Nullable Column name;
    private final ListWords words;
    private int run;
    private int last;
    private int lastRow;

    NamedAgain(@Nullable Column name, ListWords words) {
        this.name = name;
        this.words = words;
    }

    /** Whether the same number names another offence below each heading, so that the rows above it tell which. */
    boolean beginsAgain() {
        return name != null && name.cells().beginsAgain();
    }

    /** A hash of the reference of a row, or null; rows are asked for from the top, each any number of times. */
    @Nullable
    Long of(RawRecord row) {
        Cell cell = name == null ? null : row.cell(name.index());
        Long hash = hash(cell, words);
        if (hash == null || cell == null || name == null || !beginsAgain()) {
            return hash;
        }
        Integer number = Cells.whole(cell);
        if (row.row() < lastRow) {
            run = 0;
            last = 0;
        }
        if (number != null) {
            run += number == 1 && last > 1 ? 1 : 0;
            last = number;
        }
        lastRow = row.row();
        return LongTable.hash(hash, Integer.toString(run));
    }

    /** A hash of a row's reference, or null. */
    static @Nullable Long hash(@Nullable Cell cell, ListWords words) {
        if (cell == null || (!Cells.likeAReference(cell.text()) && ListWords.unknown(words.read(cell.text())))) {
            return null;
        }
        return LongTable.hash(List.of(cell.text().strip().toLowerCase(Locale.ROOT)));
    }
}
