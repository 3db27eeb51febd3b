package org.foireturns.lists;

import java.util.List;
import org.foireturns.grammar.Fact;
import org.foireturns.model.Cell;
import org.foireturns.model.RawRecord;
import org.jspecify.annotations.Nullable;

/**
 * Rows with a number of offences each. They are a list where a column beside those asked splits them, where they are
 * split by all that is asked at once and repeat, or where they leave out the ages of which there are none and their
 * total confirms it; else they are a table with one row for each combination. Where a column of what is asked is not
 * understood, rows may look the same that are not.
 */
record GroupedRows(Plan plan, List<RawRecord> sample, ListWords words) {
    boolean areList(LongLines lines) {
        Columns columns = plan.columns();
        SameRows same = new SameRows(columns, sample);
        boolean asked = plan.tellsGender() && plan.tellsAge() && plan.tellsPlatforms() && filled();
        boolean beside = columns.stream(kind -> kind == ColumnKind.OTHER || kind == ColumnKind.SUSPECT)
                .anyMatch(column -> column.cells().distinct() > 1);
        boolean unread = columns.stream(kind -> kind == ColumnKind.OTHER)
                .anyMatch(column -> column.head().namesAsked() && !column.head().ofOthers());
        boolean speaks = columns.any(ColumnKind::ofVictims) || columns.any(ColumnKind::ofPlatforms);
        return speaks
                && !unread
                && !outlined()
                && sample.size() >= ListShape.SEVERAL_ROWS
                && ((asked && same.count() > 0 && sample.size() >= 3 * ListShape.SEVERAL_ROWS)
                        || (beside && same.count() * 20 > sample.size())
                        || (sample.size() >= 3 * ListShape.SEVERAL_ROWS && lines.leaveOutAges()));
    }

    /** Whether labels stand once for many rows, as those of a table do: "Female" over eight of them. */
    private boolean outlined() {
        return plan.columns().stream(kind -> kind.ofVictims() || kind.ofPlatforms())
                .anyMatch(column -> plan.day() == null && column.cells().filled * 2 < sample.size());
    }

    /** Whether most rows say a victim and a platform, and are no sums over one of them. */
    private boolean filled() {
        OutlineCells outline = new OutlineCells(plan, sample);
        long whole = sample.stream()
                .map(outline::filled)
                .filter(row -> plan.columns().stream(kind -> kind.ofVictims() || kind.ofPlatforms())
                        .allMatch(column -> tells(row.cell(column.index()))))
                .count();
        return whole * 10 >= sample.size() * 7L;
    }

    private boolean tells(@Nullable Cell cell) {
        return cell != null && !words.read(cell.text().strip()).says(Fact.Whole.class);
    }
}
