package org.foireturns.lists;

import java.util.ArrayList;
import java.util.List;
import org.foireturns.model.Address;
import org.foireturns.model.Block;
import org.foireturns.model.RecordCandidate;
import org.foireturns.model.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Says in words what the rows of a list are. A list is plain when each line is one offence with one victim and at most
 * one platform, so that whoever counts the lines of a column comes to the same numbers; then its columns are named.
 */
final class RowsInWords {
    private final Block.RecordList list;
    private final Plan plan;
    private boolean plain;

    RowsInWords(Block.RecordList list, Plan plan) {
        this.list = list;
        this.plan = plan;
        Columns columns = plan.columns();
        Column day = plan.day();
        boolean dated = day != null && plan.year() == null && day.cells().most(day.cells().plainDays);
        this.plain = dated
                && list.strips().size() == 1
                && list.key().isEmpty()
                && plan.weight() == null
                && plan.victims().size() <= 1
                && columns.of(ColumnKind.PLATFORM).size() <= 1
                && columns.of(ColumnKind.FORCE).size() <= 1
                && columns.of(ColumnKind.OFFENCE).size() <= 1
                && !columns.any(kind -> kind == ColumnKind.GENDER_AND_AGE
                        || kind == ColumnKind.COUNT_OF_GENDER
                        || kind == ColumnKind.PLATFORM_FLAG
                        || kind == ColumnKind.BIRTH
                        || kind == ColumnKind.ROLE
                        || kind == ColumnKind.AGE_BAND);
    }

    /** Notes a line that is no record, or a record that goes on. */
    void other() {
        plain = false;
    }

    void record(RecordCandidate row) {
        plain &= row.victims().size() <= 1 && row.platforms().size() <= 1;
    }

    String words(Unit rows) {
        if (plan.grouped()) {
            return "rows that stand for groups";
        }
        boolean victims = rows == Unit.VICTIMS;
        if (plain) {
            return "a row for each " + (victims ? "victim" : "offence") + ": " + String.join(", ", columns());
        }
        return victims ? "a row for each victim" : "rows of offences";
    }

    private List<String> columns() {
        List<String> named = new ArrayList<>();
        name(named, "day", plan.day());
        plan.victims().forEach(pair -> {
            name(named, "gender", pair.gender());
            name(named, "age", pair.age());
        });
        plan.columns().of(ColumnKind.PLATFORM).forEach(column -> name(named, "platform", column));
        plan.columns().of(ColumnKind.OFFENCE).forEach(column -> name(named, "offence", column));
        plan.columns().of(ColumnKind.FORCE).forEach(column -> name(named, "force", column));
        return named;
    }

    private void name(List<String> named, String what, @Nullable Column column) {
        if (column != null) {
            named.add(what + " " + Address.columnName(list.strips().get(0) + column.index()));
        }
    }
}
