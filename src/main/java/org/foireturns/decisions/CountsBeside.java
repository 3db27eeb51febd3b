package org.foireturns.decisions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.foireturns.model.Address;
import org.foireturns.model.CellRange;
import org.foireturns.model.Observation;
import org.foireturns.model.Role;
import org.foireturns.model.Unit;

/** What the counts in the row and the column of a cell have in common, which a number in the cell has in common too. */
final class CountsBeside {
    private final Map<CellLine, List<Observation>> lines = new HashMap<>();

    CountsBeside(List<Observation> observations) {
        for (Observation each : observations) {
            CellRange cells = each.provenance().cells();
            if (cells.first().equals(cells.last())) {
                Address at = cells.first();
                String file = each.provenance().file();
                String sheet = each.provenance().sheet();
                add(new CellLine(file, sheet, true, at.row()), each);
                add(new CellLine(file, sheet, false, at.column()), each);
            }
        }
    }

    private void add(CellLine line, Observation each) {
        lines.computeIfAbsent(line, key -> new ArrayList<>()).add(each);
    }

    /** What a number at a place counts; nothing where no count is beside it, or some count different things. */
    Optional<Alike> of(String file, String sheet, Address at) {
        List<Observation> across = lines.getOrDefault(new CellLine(file, sheet, true, at.row()), List.of());
        List<Observation> down = lines.getOrDefault(new CellLine(file, sheet, false, at.column()), List.of());
        Set<Unit> units = new HashSet<>();
        Stream.concat(across.stream(), down.stream()).map(Observation::unit).forEach(units::add);
        if (units.size() != 1) {
            return Optional.empty();
        }
        Observation any = (across.isEmpty() ? down : across).get(0);
        boolean total = totals(across) || totals(down);
        return Optional.of(new Alike(
                any.unit(),
                total ? Role.STATED_TOTAL : Role.DETAIL,
                any.provenance().sha256()));
    }

    private static boolean totals(List<Observation> line) {
        return !line.isEmpty() && line.stream().allMatch(each -> each.role() == Role.STATED_TOTAL);
    }

    /** What a number counts. */
    record Alike(Unit unit, Role role, String sha256) {}

    /** A row or a column. */
    private record CellLine(String file, String sheet, boolean across, int number) {}
}
