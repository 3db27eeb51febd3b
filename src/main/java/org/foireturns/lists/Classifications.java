package org.foireturns.lists;

import java.util.List;
import org.foireturns.model.Cell;
import org.foireturns.model.RawRecord;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a list that say which offence a row is, where there are several: the first classification of a record
 * says what it was, and only the last one what it is.
 *
 * <pre>
 * First class | Current class | Status
 * 71/17       | 88/01         | Reclassified     no longer counted
 * 88/01       | 71/17         | Reclassified     counted
 * </pre>
 */
final class Classifications {
    private static final String EARLIER = "earlier";

    private final List<Column> all;

    Classifications(Plan plan) {
        this.all = plan.columns().of(ColumnKind.OFFENCE);
    }

    /** The columns that say what the rows are, of all that name offences. */
    static List<Column> lasting(List<Column> offences) {
        List<Column> lasting =
                offences.stream().filter(column -> !column.head().is(EARLIER)).toList();
        return lasting.isEmpty() ? offences : lasting;
    }

    /** Whether a row names other offences than before: nothing else says what "reclassified" means there. */
    boolean changed(RawRecord row) {
        List<Column> lasting = lasting(all);
        return lasting.size() < all.size()
                && all.stream()
                        .filter(column -> !lasting.contains(column))
                        .noneMatch(before -> lasting.stream().anyMatch(now -> same(row, before, now)));
    }

    private static boolean same(RawRecord row, Column one, Column other) {
        @Nullable Cell before = row.cell(one.index());
        @Nullable Cell now = row.cell(other.index());
        return before == null
                || now == null
                || before.text().strip().equalsIgnoreCase(now.text().strip());
    }
}
