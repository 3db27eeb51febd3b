package org.foireturns.pipeline;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.foireturns.model.Address;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Label;
import org.foireturns.model.RawObservation;

/** Which numbers what hangs on a cell could touch. */
final class CommentReach {
    private CommentReach() {}

    /** The same in words behind the address of the cell; none where the number is the cell itself. */
    static String of(SheetReading sheet, Address cell) {
        Set<Address> governed = new LinkedHashSet<>();
        for (Block block : sheet.blocks()) {
            if (block instanceof Block.Table table) {
                table.values().stream()
                        .filter(value -> speaksOf(cell, value))
                        .forEach(value -> governed.add(value.value().address()));
            } else if (block.range().contains(cell)) {
                return " (in the list at " + block.range() + ")";
            }
        }
        if (governed.contains(cell)) {
            return "";
        }
        return governed.stream()
                .map(address -> new CellRange(address, address))
                .reduce(CellRange::with)
                .map(range -> " (over " + range + ")")
                .orElse(sheet.blocks().isEmpty() ? "" : " (beside all numbers of the sheet)");
    }

    private static boolean speaksOf(Address cell, RawObservation value) {
        return value.value().address().equals(cell)
                || Stream.concat(value.rows().stream(), value.columns().stream())
                        .anyMatch(label -> stands(cell, label));
    }

    private static boolean stands(Address cell, Label label) {
        Cell parent = label.parent();
        return label.cell().address().equals(cell)
                || (parent != null && parent.address().equals(cell));
    }
}
