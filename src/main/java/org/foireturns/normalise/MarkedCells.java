package org.foireturns.normalise;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.foireturns.model.Address;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;

/** The labels and values of a table that carry a mark of a note, such as "82¹". */
record MarkedCells(Marks marks) {
    Set<Address> of(Block.Table table) {
        Set<Address> marked = new TreeSet<>();
        table.values()
                .forEach(value ->
                        note(value.value(), marks.offValue(value.value().text()), marked));
        Stream.of(
                        table.labels().stream(),
                        table.titles().stream(),
                        table.values().stream()
                                .flatMap(value -> Stream.concat(value.rows().stream(), value.columns().stream())))
                .flatMap(labels -> labels)
                .distinct()
                .forEach(label -> note(label.cell(), marks.offLabel(label.text()), marked));
        return marked;
    }

    private static void note(Cell cell, String bare, Set<Address> marked) {
        if (!cell.noteMark().isBlank() || (cell.isText() && !bare.equals(cell.text()))) {
            marked.add(cell.address());
        }
    }
}
