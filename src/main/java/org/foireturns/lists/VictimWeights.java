package org.foireturns.lists;

import java.util.ArrayList;
import java.util.List;
import org.foireturns.model.Cell;
import org.foireturns.model.RawRecord;
import org.foireturns.model.RecordCandidate.Victim;
import org.jspecify.annotations.Nullable;

/**
 * How many victims a row stands for in a list that counts offences and victims apart, so that further victims of one
 * offence have rows of their own:
 *
 * <pre>
 * Gender | Offence count | Victim count
 * Female | 1             | 1
 * Male   | 0             | 1                the second victim of the offence above
 * </pre>
 */
final class VictimWeights {
    /** A greater number is none of the victims of one row. */
    private static final int MOST = 1_000;

    private final @Nullable Column victims;

    VictimWeights(Plan plan) {
        Column offences = plan.weight();
        List<Column> counts = plan.columns().of(ColumnKind.COUNT_OF_VICTIMS);
        boolean apart = offences != null
                && offences.kind() == ColumnKind.COUNT_OF_OFFENCES
                && offences.cells().zeros() > 0
                && plan.reference() == null
                && counts.size() == 1;
        this.victims = apart ? counts.get(0) : null;
    }

    /** Whether the list counts its victims apart from its offences. */
    boolean apart() {
        return victims != null;
    }

    /** The victims of a row, each as often as the row says; as they are where it says nothing that can be. */
    List<Victim> of(RawRecord row, List<Victim> told) {
        Cell cell = victims == null ? null : row.cell(victims.index());
        Integer times = cell == null ? null : Cells.whole(cell);
        if (times == null || times < 0 || times > MOST) {
            return told;
        }
        List<Victim> all = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            all.addAll(told);
        }
        return all;
    }
}
