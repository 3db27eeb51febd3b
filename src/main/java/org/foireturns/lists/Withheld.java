package org.foireturns.lists;

import java.util.List;
import org.foireturns.model.Cell;
import org.foireturns.model.RawRecord;
import org.foireturns.model.Recent;
import org.jspecify.annotations.Nullable;

/**
 * What a force does not tell of a row: black bars, stars, "redacted", "s.40(2)". It knows what stood there, so it is
 * not the same as unknown; the officer is told of how many rows it was left out.
 */
final class Withheld {
    private final List<Column> columns;
    private final Recent<Boolean> withheld;
    private int rows;

    Withheld(Plan plan, ListWords words) {
        this.columns = plan.columns().stream(kind -> kind.ofVictims() || kind == ColumnKind.PLATFORM)
                .toList();
        this.withheld = new Recent<>(text -> words.withholding().in(text, words.read(text)));
    }

    /** Takes a row that counts. */
    void see(RawRecord row) {
        boolean any = false;
        for (Column column : columns) {
            any |= in(row.cell(column.index()));
        }
        rows += any ? 1 : 0;
    }

    private boolean in(@Nullable Cell cell) {
        return cell != null && cell.isText() && withheld.of(cell.text());
    }

    /** Of how many rows something was left out. */
    int rows() {
        return rows;
    }
}
