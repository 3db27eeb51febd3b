package org.foireturns.lists;

import org.foireturns.model.Unit;

/** What a row of a list is, by its columns and the words over it: an offence unless they say a victim. */
final class RowUnit {
    private RowUnit() {}

    static Unit of(Plan plan, Stated stated) {
        boolean numbered = plan.columns().any(kind -> kind == ColumnKind.VICTIM_NUMBER || kind == ColumnKind.ROLE);
        Column weight = plan.weight();
        boolean counted = plan.grouped() && weight != null && weight.kind() == ColumnKind.COUNT_OF_VICTIMS;
        boolean said = plan.reference() == null && weight == null && stated.unit() == Unit.VICTIMS;
        return numbered || counted || said ? Unit.VICTIMS : Unit.OFFENCES;
    }
}
