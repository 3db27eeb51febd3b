package org.foireturns.reconcile;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.foireturns.model.Cut;
import org.foireturns.model.Observation;
import org.foireturns.model.Period;
import org.foireturns.model.Unit;
import org.foireturns.reconcile.TieOut.Side;

/** Compares a count of a longer period with the counts of the shorter ones within it: months against their year. */
final class YearChecks {
    private YearChecks() {}

    /** Leaves out the totals that were compared with the cells of their own row or column already. */
    static void of(Folder folder, List<TableTotals.Sum> sums, TieOutLog log) {
        List<Observation> compared = sums.stream()
                .filter(TableTotals.Sum::overTime)
                .map(TableTotals.Sum::total)
                .toList();
        Map<CutAndUnit, Map<Period, Observation>> lines = new LinkedHashMap<>();
        for (Observation cell : folder.kept()) {
            if (cell.count().held()
                    && folder.counts(cell)
                    && !cell.cut().split().equals(Cut.JOINT)) {
                lines.computeIfAbsent(CutAndUnit.of(cell), line -> new TreeMap<>())
                        .putIfAbsent(cell.period(), cell);
            }
        }
        for (Observation whole : folder.kept()) {
            Map<Period, Observation> line = lines.get(CutAndUnit.of(whole));
            if (line != null && whole.count().held() && !compared.contains(whole)) {
                compare(whole, line, folder.counts(whole), log);
            }
        }
    }

    private static void compare(Observation whole, Map<Period, Observation> line, boolean exactly, TieOutLog log) {
        Map<Period, Observation> within = new HashMap<>(line);
        within.keySet()
                .removeIf(period ->
                        period.equals(whole.period()) || !whole.period().contains(period));
        List<Observation> parts = exactly
                ? TimeTiling.cover(whole.period(), within.keySet()).orElse(List.of()).stream()
                        .map(line::get)
                        .toList()
                : TimeTiling.longest(within.keySet()).stream().map(line::get).toList();
        if (!parts.isEmpty()) {
            String check = whole.cut().words() + ": longer period against shorter ones";
            Side written = Sides.cell(whole);
            log.same(whole.period(), check, written, Sides.years(written.value(), parts));
        }
    }

    private record CutAndUnit(Cut cut, Unit unit) {
        static CutAndUnit of(Observation cell) {
            return new CutAndUnit(cell.cut(), cell.unit());
        }
    }
}
