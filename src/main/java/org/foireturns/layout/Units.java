package org.foireturns.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foireturns.layout.CellSense.Lean;
import org.foireturns.model.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Cells of a header that stand under several heads at once, as a unit under years does. They divide none of those heads
 * and so are no heads themselves.
 */
final class Units {
    private Units() {}

    static Set<Cell> in(List<HeaderLine> lines, Columns columns, CellSense sense) {
        Set<Cell> units = new HashSet<>();
        for (int i = 1; i < lines.size(); i++) {
            Map<Cell, Set<Cell>> heads = new HashMap<>();
            for (int column : columns.values()) {
                Cell cell = lines.get(i).over(column);
                Cell head = above(lines, i, column);
                if (cell != null && head != null) {
                    heads.computeIfAbsent(cell, key -> new HashSet<>()).add(head);
                }
            }
            heads.forEach((cell, over) -> {
                if (over.size() > 1) {
                    units.add(cell);
                }
            });
        }
        if (lines.size() > 1 && gapsUnderYears(lines, columns, sense)) {
            columns.values().stream()
                    .map(lines.get(lines.size() - 1)::over)
                    .filter(java.util.Objects::nonNull)
                    .forEach(units::add);
        }
        return units;
    }

    private static @Nullable Cell above(List<HeaderLine> lines, int line, int column) {
        for (int i = line - 1; i >= 0; i--) {
            Cell cell = lines.get(i).over(column);
            if (cell != null) {
                return cell;
            }
        }
        return null;
    }

    /** Whether the last line has words over some columns only, each of which has its own year above. */
    private static boolean gapsUnderYears(List<HeaderLine> lines, Columns columns, CellSense sense) {
        HeaderLine last = lines.get(lines.size() - 1);
        HeaderLine years = lines.get(lines.size() - 2);
        Set<Cell> different = new HashSet<>();
        boolean gap = false;
        for (int column : columns.values()) {
            Cell year = years.over(column);
            if (year == null || sense.lean(year) != Lean.EITHER || !different.add(year)) {
                return false;
            }
            gap |= last.over(column) == null;
        }
        return gap;
    }
}
