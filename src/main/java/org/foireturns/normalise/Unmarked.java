package org.foireturns.normalise;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.foireturns.model.Address;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.Label;
import org.foireturns.model.RawObservation;

/**
 * A table without the footnote marks of its labels.
 *
 * @param marked where a label or a value carries a mark
 */
record Unmarked(Block.Table table, Set<Address> marked) {

    static Unmarked of(Block.Table table) {
        Set<Address> marked = new TreeSet<>();
        for (RawObservation value : table.values()) {
            note(value.value(), Marks.offValue(value.value().text()), marked);
            value.rows().forEach(label -> note(label.cell(), Marks.offLabel(label.text()), marked));
            value.columns().forEach(label -> note(label.cell(), Marks.offLabel(label.text()), marked));
        }
        List<RawObservation> values = table.values().stream()
                .map(value -> new RawObservation(value.value(), all(value.rows()), all(value.columns())))
                .toList();
        return new Unmarked(
                new Block.Table(table.range(), all(table.labels()), all(table.titles()), table.above(), values),
                marked);
    }

    private static void note(Cell cell, String bare, Set<Address> marked) {
        if (!cell.noteMark().isBlank() || (cell.isText() && !bare.equals(cell.text()))) {
            marked.add(cell.address());
        }
    }

    private static List<Label> all(List<Label> labels) {
        return labels.stream().map(Unmarked::label).toList();
    }

    private static Label label(Label label) {
        Label head = label.head();
        return new Label(label.cell(), Marks.offLabel(label.text()), head == null ? null : label(head), label.parent());
    }
}
