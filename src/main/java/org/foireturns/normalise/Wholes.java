package org.foireturns.normalise;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foireturns.model.Address;
import org.foireturns.model.Block;
import org.foireturns.model.Label;
import org.foireturns.model.RawObservation;

/**
 * The row labels that alone have others below them in their column: "Total" over "Female" and "Male" is the whole of
 * them, while "Total" after "Female", each over the same years, is a group among groups.
 */
final class Wholes {
    private Wholes() {}

    static Set<Address> in(Block.Table table) {
        Map<Level, Set<Address>> groups = new HashMap<>();
        for (RawObservation value : table.values()) {
            List<Label> rows = value.rows();
            for (int i = 0; i + 1 < rows.size(); i++) {
                Address outer = rows.get(i).cell().address();
                if (rows.get(i + 1).cell().address().column() == outer.column()) {
                    Address parent = i == 0 ? null : rows.get(i - 1).cell().address();
                    groups.computeIfAbsent(new Level(outer.column(), String.valueOf(parent)), level -> new HashSet<>())
                            .add(outer);
                }
            }
        }
        Set<Address> wholes = new HashSet<>();
        groups.values().stream().filter(level -> level.size() == 1).forEach(wholes::addAll);
        return wholes;
    }

    /** Groups in one column that stand in the same group, if in any. */
    private record Level(int column, String parent) {}
}
