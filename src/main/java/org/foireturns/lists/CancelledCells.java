package org.foireturns.lists;

import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;
import org.foireturns.model.RawRecord;
import org.jspecify.annotations.Nullable;

/** Whether a row says that its offence was cancelled: in a column of statuses, or by a tick under "no crime". */
final class CancelledCells {
    private final Plan plan;
    private final ListWords words;
    private final String offence;
    private final CancelledCodes codes;
    private final NamedRows named;

    /**
     * @param codes that a text beside the list explains
     * @param named rows that a text beside the list says not to count
     * @param offence asked for: what was made one of these is not cancelled
     */
    CancelledCells(Plan plan, ListWords words, CancelledCodes codes, NamedRows named, String offence) {
        this.named = named;
        this.codes = codes;
        this.plan = plan;
        this.words = words;
        this.offence = offence;
    }

    boolean in(RawRecord row) {
        return codes.in(row)
                || named.in(row)
                || plan.columns().stream(kind -> kind == ColumnKind.STATUS || kind == ColumnKind.OTHER)
                        .filter(column -> column.cells().cancelled > 0 || column.kind() == ColumnKind.STATUS)
                        .anyMatch(column -> cancels(row.cell(column.index()), column));
    }

    private boolean cancels(@Nullable Cell cell, Column column) {
        if (cell == null) {
            return false;
        }
        boolean marked = column.head().is("cancelled")
                ? words.yes(cell.text())
                : column.head().is("counted") && words.no(cell.text());
        Reading reading = words.read(cell.text());
        boolean made =
                reading.all(Fact.OfOffence.class).anyMatch(fact -> fact.id().equals(offence));
        return marked || (Cells.cancelled(cell.text(), words) && !made);
    }
}
