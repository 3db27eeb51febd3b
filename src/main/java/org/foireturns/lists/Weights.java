package org.foireturns.lists;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the column that says how many offences, or else victims, a row of a list stands for. */
final class Weights {
    private Weights() {}

    /**
     * The column; null when a row stands for itself. Beside a reference a number that may be 0 counts something else,
     * for the reference itself is one offence.
     */
    static @Nullable Column of(Columns columns, @Nullable Column reference, List<Plan.Doubt> doubts) {
        List<Column> offences = columns.of(ColumnKind.COUNT_OF_OFFENCES);
        if (offences.isEmpty()) {
            List<Column> victims = columns.of(ColumnKind.COUNT_OF_VICTIMS);
            if (victims.isEmpty() || reference == null) {
                return victims.isEmpty() ? null : victims.get(0);
            }
            several(victims.get(0), columns, reference, doubts);
            return null;
        }
        Column first = offences.get(0);
        if (reference == null || first.cells().zeros() == 0) {
            return first;
        }
        doubts.add(new Plan.Doubt(
                first,
                "what the numbers under \"" + first.head().text() + "\" count",
                "Some are 0, though each reference is an offence; each is counted as one."));
        return null;
    }

    /** Asks about offences with several victims of which one row says one gender and one age. */
    private static void several(Column victims, Columns columns, Column reference, List<Plan.Doubt> doubts) {
        boolean once = reference.cells().nearlyAllDifferent() && victims.cells().aboveOne > 0;
        boolean told = columns.any(ColumnKind.COUNT_OF_GENDER)
                || columns.of(ColumnKind.GENDER).size() > 1
                || columns.of(ColumnKind.AGE).size() > 1;
        if (once && !told && columns.any(ColumnKind::ofVictims)) {
            doubts.add(new Plan.Doubt(
                    victims,
                    "the gender and the age of each victim",
                    "Some rows have more victims than one; one of each row is counted."));
        }
    }
}
