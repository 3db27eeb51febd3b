package org.foireturns.sight;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.foireturns.grammar.Axis;
import org.foireturns.model.Address;

/** Values of one row or column that all seem to say the same are told apart by something that is not seen. */
final class Twins {
    private Twins() {}

    static Map<Address, Seen> parted(Sheet sheet, Map<Address, Seen> cells) {
        Map<List<Object>, Integer> rows = new HashMap<>();
        Map<List<Object>, Integer> columns = new HashMap<>();
        Map<Integer, Integer> blocks = new HashMap<>();
        int block = 0;
        int last = 0;
        for (Address at : cells.keySet()) {
            while (last < at.row()) {
                last++;
                block += sheet.blankRow(last) ? 1 : 0;
            }
            blocks.put(at.row(), block);
        }
        cells.forEach((at, seen) -> {
            if (!seen.blocked()) {
                rows.merge(List.of(at.row(), values(seen)), 1, Integer::sum);
                columns.merge(List.of(at.column(), blocks.getOrDefault(at.row(), 0), values(seen)), 1, Integer::sum);
            }
        });
        Map<Address, Seen> parted = new LinkedHashMap<>();
        cells.forEach((at, seen) -> {
            boolean twin = !seen.blocked()
                    && (rows.getOrDefault(List.of(at.row(), values(seen)), 0) > 1
                            || columns.getOrDefault(
                                            List.of(at.column(), blocks.getOrDefault(at.row(), 0), values(seen)), 0)
                                    > 1);
            parted.put(at, twin ? new Seen(Map.of(), Saying.SPLIT, false) : seen);
        });
        return parted;
    }

    private static Map<Axis, Object> values(Seen seen) {
        return seen.says().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().value()));
    }
}
