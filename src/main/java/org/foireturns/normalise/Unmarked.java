package org.foireturns.normalise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        Map<Label, Label> governing = new HashMap<>();
        List<RawObservation> values = new ArrayList<>();
        for (RawObservation value : table.values()) {
            note(value.value(), Marks.offValue(value.value().text()), marked);
            values.add(
                    new RawObservation(value.value(), all(value.rows(), governing), all(value.columns(), governing)));
        }
        governing.keySet().forEach(label -> note(label.cell(), Marks.offLabel(label.text()), marked));
        return new Unmarked(
                new Block.Table(
                        table.range(),
                        all(table.labels(), governing),
                        all(table.titles(), governing),
                        table.above(),
                        values),
                marked);
    }

    private static void note(Cell cell, String bare, Set<Address> marked) {
        if (!cell.noteMark().isBlank() || (cell.isText() && !bare.equals(cell.text()))) {
            marked.add(cell.address());
        }
    }

    private static List<Label> all(List<Label> labels, Map<Label, Label> bare) {
        List<Label> all = new ArrayList<>(labels.size());
        labels.forEach(label -> all.add(bare.computeIfAbsent(label, Unmarked::label)));
        return all;
    }

    private static Label label(Label label) {
        Label head = label.head();
        return new Label(
                label.cell(),
                Marks.offNumbering(Marks.offLabel(label.text())),
                head == null ? null : label(head),
                label.parent());
    }
}
