package org.foireturns.pipeline;

import java.util.function.LongPredicate;
import org.foireturns.model.LongSet;
import org.foireturns.model.LongTable;
import org.foireturns.model.RecordCandidate;
import org.foireturns.model.RecordCandidate.Victim;
import org.jspecify.annotations.Nullable;

/**
 * The offences of the rows that are counted, by their references: which row is the first of its offence, and which
 * platforms an offence has named. Nearly all references stand in one row, and of those nothing is kept but their number
 * and, for the rows that go on with it, the last.
 */
final class OffencesSeen {
    /** By reference, a hash of the first victims. */
    private final LongTable offences = new LongTable();

    private final LongSet named = new LongSet();
    private final LongPredicate repeats;
    /** References that stand in one row, and what these name. */
    private int single;

    private int namedOnce;
    private @Nullable RecordCandidate last;
    /** Whether rows went on with it, and whether the row that was taken last is alone. */
    private boolean goesOn;

    private boolean alone;

    /** @param repeats whether several rows have a reference */
    OffencesSeen(LongPredicate repeats) {
        this.repeats = repeats;
    }

    /** Takes a row: whether it is the first of its offence. */
    boolean isFirst(RecordCandidate row) {
        Long reference = row.reference();
        if (reference == null) {
            return true;
        }
        alone = isAlone(row, reference);
        if (alone) {
            single++;
            namedOnce += row.platforms().size();
            return true;
        }
        return offences.add(reference, hash(row));
    }

    private boolean isAlone(RecordCandidate row, Long reference) {
        if (repeats.test(reference)) {
            return false;
        }
        if (last == null || !reference.equals(last.reference())) {
            last = row;
            goesOn = false;
            return true;
        }
        if (!goesOn) {
            goesOn = true;
            single--;
            namedOnce -= last.platforms().size();
            offences.add(reference, hash(last));
            last.platforms().forEach(platform -> named.add(LongTable.hash(reference, platform)));
        }
        return false;
    }

    /** Whether the row that was taken last is the first of its offence to name a platform, which is asked once. */
    boolean names(RecordCandidate row, String platform) {
        Long reference = row.reference();
        return reference == null || alone || named.add(LongTable.hash(reference, platform));
    }

    /** Whether a row tells of the victims of whom the first row of its offence told. */
    boolean hasFirstVictims(RecordCandidate row) {
        Long reference = row.reference();
        return reference != null && offences.get(reference, 0) == hash(row);
    }

    private static long hash(RecordCandidate row) {
        long hash = 0;
        for (Victim victim : row.victims()) {
            RecordTally.Pair pair = RecordTally.Pair.of(victim);
            hash = LongTable.hash(
                    LongTable.hash(hash, pair.gender().id()), pair.age().id());
        }
        return hash;
    }

    /** How many references there were. */
    int references() {
        return offences.size() + single;
    }

    /** How often they named a platform, each offence each one once. */
    int mentions() {
        return named.size() + namedOnce;
    }
}
