package org.foireturns.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.foireturns.model.Cell;
import org.foireturns.model.RawRecord;
import org.jspecify.annotations.Nullable;

/**
 * Adds up the numbers of a list of groups, to know the sums among them: a row that leaves its last labels blank and has
 * the number to which the rows with its other labels add up is their sum, as databases write it ("ROLLUP"), and not a
 * group of which those labels are unknown.
 */
final class GroupSums {
    /** One row may have the number of those above it by chance. */
    private static final int ENOUGH = 2;

    private static final int MOST_REMEMBERED = 100_000;

    private final List<Column> labels;
    private final @Nullable Column number;
    private final Map<List<String>, Integer> sums = new HashMap<>();

    /** Whether each row of the sample that leaves its last labels blank is a sum. */
    private final boolean rolledUp;

    GroupSums(Plan plan, List<RawRecord> sample) {
        this.number = plan.grouped() ? plan.weight() : null;
        this.labels = plan.columns().all().stream()
                .filter(column -> column.kind() != ColumnKind.EMPTY && !column.equals(number))
                .toList();
        this.rolledUp = number != null && rolledUp(sample, new OutlineCells(plan, sample));
        sums.clear();
    }

    /** Whether a row is the sum of rows above it. */
    boolean isSum(RawRecord row) {
        return rolledUp && open(row) && closes(row);
    }

    private boolean rolledUp(List<RawRecord> sample, OutlineCells outline) {
        int closed = 0;
        for (RawRecord each : sample) {
            RawRecord row = outline.filled(each);
            if (!open(row)) {
                take(row);
            } else if (!closes(row)) {
                return false;
            } else {
                closed++;
            }
        }
        return closed >= ENOUGH;
    }

    /** Whether a row leaves its last labels blank, and one that is asked for is among them. */
    private boolean open(RawRecord row) {
        return labels.subList(said(row).size(), labels.size()).stream()
                .anyMatch(column -> column.kind().ofVictims() || column.kind().ofPlatforms());
    }

    private boolean closes(RawRecord row) {
        Integer own = number(row);
        return own != null && own.equals(sums.get(said(row)));
    }

    /** Takes a row that is no sum; how many it stands for, below 0 when it does not say exactly. */
    int take(RawRecord row) {
        if (number == null) {
            return 1;
        }
        Integer own = number(row);
        List<String> said = said(row);
        for (int length = 0; own != null && length < said.size() && sums.size() < MOST_REMEMBERED; length++) {
            sums.merge(List.copyOf(said.subList(0, length)), own, Integer::sum);
        }
        return own == null ? -1 : own;
    }

    private @Nullable Integer number(RawRecord row) {
        Cell cell = number == null ? null : row.cell(number.index());
        return cell == null ? null : Cells.whole(cell);
    }

    /** The labels of a row, to the last that is not blank. */
    private List<String> said(RawRecord row) {
        List<String> said = new ArrayList<>();
        int filled = 0;
        for (Column label : labels) {
            Cell cell = row.cell(label.index());
            said.add(cell == null ? "" : cell.text().strip());
            filled = cell == null ? filled : said.size();
        }
        return said.subList(0, filled);
    }
}
