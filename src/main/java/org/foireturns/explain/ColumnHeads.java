package org.foireturns.explain;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The heads over single columns: which of several speaks for the column. It is the lowest as a rule, but "Age" over
 * "(years)", where the lowest is only the unit of what is above it.
 *
 * @param rows of heads, from the top
 */
record ColumnHeads(Field field, List<Integer> rows) {
    /** The lowest head over a column, or null. */
    @Nullable
    Slot lowest(int column) {
        Slot ages = overUnit(column);
        return ages != null ? ages : upwards(column).findFirst().orElse(null);
    }

    /** The lowest head over a column of which anything is known, else the lowest, or null. */
    @Nullable
    Slot telling(int column) {
        Slot ages = overUnit(column);
        if (ages != null) {
            return ages;
        }
        return upwards(column)
                .filter(slot -> slot.sense().known() || !slot.sense().traits().isEmpty() || slot.smallNumber() >= 0)
                .findFirst()
                .orElse(upwards(column).findFirst().orElse(null));
    }

    /**
     * The heads over a column that ask for an answer, as "Youngest victim" does over "Age in years". One that stands
     * over the first of several columns, each with the name of an axis below it, asks over them all.
     */
    List<Slot> asking(int column) {
        return over(column).filter(slot -> slot.sense().answered()).toList();
    }

    private Stream<Slot> over(int column) {
        int lowest = rows.isEmpty() ? -1 : rows.get(rows.size() - 1);
        Slot name = lowest < 0 ? null : field.at(lowest, column);
        boolean own = name != null && !name.sense().names().isEmpty();
        return rows.stream()
                .map(row -> own && row != lowest ? reaching(row, column) : field.covering(row, column))
                .filter(Objects::nonNull);
    }

    /** The head in a row that stands over a column, or the next one on its left where that column has none. */
    private @Nullable Slot reaching(int row, int column) {
        for (int at = column; at >= 0; at--) {
            Slot slot = field.covering(row, at);
            if (slot != null) {
                return slot;
            }
        }
        return null;
    }

    private Stream<Slot> upwards(int column) {
        return IntStream.rangeClosed(1, rows.size())
                .mapToObj(back -> field.covering(rows.get(rows.size() - back), column))
                .filter(Objects::nonNull);
    }

    /** The head that names ages where the lowest is only their unit; null else. */
    private @Nullable Slot overUnit(int column) {
        Slot lowest = rows.isEmpty() ? null : field.at(rows.get(rows.size() - 1), column);
        boolean unit = lowest != null
                && lowest.isLabel()
                && !lowest.sense().names().isEmpty()
                && !lowest.sense().numbered();
        if (!unit) {
            return null;
        }
        return rows.stream()
                .map(row -> field.at(row, column))
                .filter(slot -> slot != null && slot.sense().numbered())
                .findFirst()
                .orElse(null);
    }
}
