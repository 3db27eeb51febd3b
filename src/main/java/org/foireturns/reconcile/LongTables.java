package org.foireturns.reconcile;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.foireturns.model.Address;
import org.foireturns.model.CellRange;
import org.foireturns.model.Count;
import org.foireturns.model.Cut;
import org.foireturns.model.Observation;
import org.foireturns.model.Period;
import org.foireturns.model.Range;
import org.foireturns.model.Role;

/**
 * Finds the cells of long tables, which have a line for each combination that there is and none for nought: "April 2024
 * | Female | 12-15 | Snapchat | 4", "April 2024 | Snapchat | 8". What is not among their lines has not happened. A
 * table that says 0 somewhere leaves nothing out on purpose, so that nothing is known of what it does not name.
 */
final class LongTables {
    /** Fewer lines are a small table that may lack one by mistake. */
    private static final int LINES = 18;

    private LongTables() {}

    /** The cells of such tables among all those of one force's answer to one request. */
    static Set<Observation> among(List<Observation> cells) {
        Map<TableRow, Long> beside = cells.stream().collect(Collectors.groupingBy(TableRow::of, Collectors.counting()));
        Map<Column, List<Observation>> columns = cells.stream().collect(Collectors.groupingBy(Column::of));
        Set<Observation> found = new HashSet<>();
        for (List<Observation> column : columns.values()) {
            Map<Boolean, List<Observation>> ofTotals =
                    column.stream().collect(Collectors.partitioningBy(cell -> cell.role() == Role.STATED_TOTAL));
            List<Observation> lines = ofTotals.getOrDefault(false, List.of());
            if (lines.size() >= LINES
                    && lines.stream().allMatch(cell -> isLine(cell, beside))
                    && isOneTable(lines)
                    && ofTotals.getOrDefault(true, List.of()).stream().allMatch(total -> isSum(total, lines))) {
                found.addAll(lines);
            }
        }
        return found;
    }

    /** Whether a total is what all lines of its time come to. */
    private static boolean isSum(Observation total, List<Observation> lines) {
        List<Observation> parts = lines.stream()
                .filter(line -> total.period().contains(line.period()))
                .toList();
        return total.breakdowns() == 0
                && total.count().held()
                && Counts.sum(parts).equals(Range.of(total.count()));
    }

    /** Whether a count of something is the only one in its row. */
    private static boolean isLine(Observation cell, Map<TableRow, Long> beside) {
        boolean nought = cell.count() instanceof Count.Reported reported && reported.value() == 0;
        return !Rejections.ofRows(cell)
                && cell.count().held()
                && !nought
                && cell.breakdowns() > 0
                && beside.getOrDefault(TableRow.of(cell), 0L) == 1;
    }

    /** Whether all are split in one way, by periods too where by one dimension alone, and no two say the same. */
    private static boolean isOneTable(List<Observation> column) {
        Set<Combination> said = new HashSet<>();
        if (column.get(0).breakdowns() == 1
                && column.stream().map(Observation::period).distinct().count() == 1) {
            return false;
        }
        return column.stream().map(cell -> cell.cut().split()).distinct().count() == 1
                && column.stream().allMatch(cell -> said.add(new Combination(cell.period(), cell.cut())));
    }

    private record Combination(Period period, Cut cut) {}

    private record TableRow(String file, String sheet, int row) {
        static TableRow of(Observation cell) {
            Address first = cell.provenance().cells().first();
            return new TableRow(cell.provenance().file(), cell.provenance().sheet(), first.row());
        }
    }

    private record Column(String file, String sheet, int column) {
        static Column of(Observation cell) {
            CellRange cells = cell.provenance().cells();
            return new Column(
                    cell.provenance().file(),
                    cell.provenance().sheet(),
                    cells.first().column());
        }
    }
}
