package org.foireturns.report.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foireturns.model.CellRange;

/** Says many cells of one sheet in few words: neighbours become one range, as in {@code B4:C9}. */
public final class CellRuns {
    private CellRuns() {}

    /** The ranges that hold these cells and no others, in reading order; of rows of a list, the one that holds all. */
    public static List<CellRange> of(Collection<CellRange> cells) {
        if (cells.stream().anyMatch(cell -> !cell.first().equals(cell.last()))) {
            return List.of(around(cells));
        }
        List<CellRange> runs = new ArrayList<>();
        List<CellRange> rows = new ArrayList<>();
        cells.stream().distinct().sorted(CellRuns::inOrder).forEach(cell -> extend(rows, cell, CellRuns::beside));
        Map<List<Integer>, List<CellRange>> columns = new LinkedHashMap<>();
        rows.forEach(row -> columns.computeIfAbsent(
                        List.of(row.first().column(), row.last().column()), width -> new ArrayList<>())
                .add(row));
        columns.values().forEach(stack -> {
            List<CellRange> blocks = new ArrayList<>();
            stack.forEach(row -> extend(blocks, row, CellRuns::below));
            runs.addAll(blocks);
        });
        runs.sort(CellRuns::inOrder);
        return List.copyOf(runs);
    }

    private static CellRange around(Collection<CellRange> cells) {
        return CellRange.of(
                cells.stream().mapToInt(cell -> cell.first().row()).min().orElseThrow(),
                cells.stream().mapToInt(cell -> cell.first().column()).min().orElseThrow(),
                cells.stream().mapToInt(cell -> cell.last().row()).max().orElseThrow(),
                cells.stream().mapToInt(cell -> cell.last().column()).max().orElseThrow());
    }

    private static void extend(
            List<CellRange> runs, CellRange next, java.util.function.BiPredicate<CellRange, CellRange> joins) {
        int last = runs.size() - 1;
        if (last >= 0 && joins.test(runs.get(last), next)) {
            runs.set(last, new CellRange(runs.get(last).first(), next.last()));
        } else {
            runs.add(next);
        }
    }

    private static boolean beside(CellRange left, CellRange right) {
        return left.first().row() == right.first().row()
                && left.last().row() == right.last().row()
                && left.last().column() + 1 == right.first().column();
    }

    private static boolean below(CellRange upper, CellRange lower) {
        return upper.last().row() + 1 == lower.first().row();
    }

    private static int inOrder(CellRange one, CellRange other) {
        int first = one.first().compareTo(other.first());
        return first == 0 ? one.last().compareTo(other.last()) : first;
    }
}
