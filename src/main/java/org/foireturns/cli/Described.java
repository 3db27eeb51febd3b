package org.foireturns.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foireturns.layout.SheetStructure;
import org.foireturns.model.Address;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.Label;
import org.foireturns.model.RawObservation;
import org.foireturns.model.RawRecord;

/**
 * The structure of one sheet as entries and labels.
 *
 * @param entries each value with the label right over it and the labels on its row
 * @param labels every label that stands over or beside an entry or such a label, in reading order
 */
record Described(String sheet, List<Entry> entries, List<Label> labels) {

    /** A value and what it is the value of. */
    record Entry(Cell value, List<Label> labels) {}

    static Described of(String sheet, SheetStructure structure) {
        List<Entry> entries = new ArrayList<>();
        Map<Address, Label> known = new LinkedHashMap<>();
        for (Block block : structure.blocks()) {
            block.labels().forEach(label -> known.put(label.cell().address(), label));
            if (block instanceof Block.Table table) {
                table.values().forEach(value -> entries.add(entry(value)));
            } else if (block instanceof Block.RecordList list) {
                entries.addAll(entries(list));
            }
        }
        Set<Address> used = new LinkedHashSet<>();
        entries.forEach(entry -> entry.labels().forEach(label -> use(label.cell(), known, used)));
        List<Label> labels = used.stream().sorted().map(known::get).toList();
        return new Described(sheet, entries, labels);
    }

    private static void use(Cell cell, Map<Address, Label> known, Set<Address> used) {
        Label label = known.get(cell.address());
        if (label != null && used.add(cell.address()) && label.parent() != null) {
            use(label.parent(), known, used);
        }
    }

    private static Entry entry(RawObservation value) {
        List<Label> labels = new ArrayList<>();
        if (!value.columns().isEmpty()) {
            labels.add(value.columns().get(value.columns().size() - 1));
        }
        Map<Integer, Label> onRow = new LinkedHashMap<>();
        value.rows().forEach(label -> onRow.put(label.cell().address().column(), label));
        labels.addAll(onRow.values());
        return new Entry(value.value(), labels);
    }

    private static List<Entry> entries(Block.RecordList list) {
        Map<Integer, Label> heads = new HashMap<>();
        list.heads().forEach(head -> heads.put(head.cell().address().column(), head));
        List<Entry> entries = new ArrayList<>();
        for (RawRecord row : list.records()) {
            row.cells().forEach((column, cell) -> {
                Label head = heads.get(column);
                entries.add(new Entry(cell, head == null ? List.of() : List.of(head)));
            });
        }
        return entries;
    }
}
