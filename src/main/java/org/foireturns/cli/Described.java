package org.foireturns.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.foireturns.layout.SheetStructure;
import org.foireturns.model.Address;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.Label;
import org.foireturns.model.RawObservation;

/**
 * The structure of one sheet as entries and labels.
 *
 * @param entries each value with the label right over it and the labels on its row
 * @param labels every label that stands over or beside an entry or such a label, in reading order
 */
record Described(String sheet, List<Entry> entries, List<Label> labels) {

    /** A value and what it is the value of. */
    record Entry(Cell value, List<Label> labels) {}

    /**
     * Describes a sheet.
     *
     * @param lists found before the structure of the rest
     */
    static Described of(String sheet, List<Block.RecordList> lists, SheetStructure structure) {
        List<Entry> entries = new ArrayList<>();
        Map<Address, Label> known = new LinkedHashMap<>();
        for (Block block :
                Stream.concat(lists.stream(), structure.blocks().stream()).toList()) {
            block.labels().forEach(label -> known.put(label.cell().address(), label));
            if (block instanceof Block.Table table) {
                entries.addAll(entries(table));
            } else if (block instanceof Block.RecordList list) {
                entries.addAll(entries(list));
            }
        }
        entries.forEach(entry ->
                entry.labels().forEach(label -> known.putIfAbsent(label.cell().address(), label)));
        Set<Address> used = new LinkedHashSet<>();
        entries.forEach(entry -> entry.labels().forEach(label -> use(label.cell(), known, used)));
        List<Label> labels = used.stream().sorted().map(known::get).toList();
        return new Described(sheet, entries, labels);
    }

    static Described of(String sheet, List<Block.RecordList> lists, org.foireturns.explain.SheetPlan plan) {
        List<Entry> entries = new ArrayList<>();
        Map<Address, Label> known = new LinkedHashMap<>();
        lists.forEach(list -> entries.addAll(entries(list)));
        plan.tables().forEach(table -> table.values().forEach(value -> {
            List<Label> labels = new ArrayList<>();
            for (List<org.foireturns.explain.Entry> side : List.of(value.heads(), value.stubs())) {
                for (int i = 0; i < side.size(); i++) {
                    org.foireturns.explain.Entry entry = side.get(i);
                    boolean outer = side == value.heads() && i < side.size() - 1;
                    org.foireturns.explain.Entry over = entry.over();
                    if (over == null && side == value.heads() && i > 0) over = side.get(i - 1);
                    if (over == null && side == value.stubs() && i == 0 && !value.groups().isEmpty()) over = value.groups().get(value.groups().size() - 1);
                    Label label = new Label(entry.cell(), entry.cell().text(), null, over == null ? null : over.cell());
                    known.putIfAbsent(entry.cell().address(), label);
                    if (!outer) labels.add(label);
                }
            }
            for (int i = 0; i < value.groups().size(); i++) {
                org.foireturns.explain.Entry entry = value.groups().get(i);
                known.putIfAbsent(entry.cell().address(), new Label(entry.cell(), entry.cell().text(), null, i == 0 ? null : value.groups().get(i-1).cell()));
                if (value.stubs().isEmpty() && i == value.groups().size() - 1) labels.add(known.get(entry.cell().address()));
            }
            entries.add(new Entry(value.cell(), labels));
        }));
        entries.forEach(entry ->
                entry.labels().forEach(label -> known.putIfAbsent(label.cell().address(), label)));
        Set<Address> used = new LinkedHashSet<>();
        entries.forEach(entry -> entry.labels().forEach(label -> use(label.cell(), known, used)));
        return new Described(sheet, entries, used.stream().sorted().map(known::get).toList());
    }

    private static void use(Cell cell, Map<Address, Label> known, Set<Address> used) {
        Label label = known.get(cell.address());
        if (label != null && used.add(cell.address()) && label.parent() != null) {
            use(label.parent(), known, used);
        }
    }

    private static List<Entry> entries(Block.Table table) {
        Set<Integer> columns = new HashSet<>();
        table.values().forEach(value -> columns.add(value.value().address().column()));
        List<Entry> entries = new ArrayList<>(
                table.values().stream().map(value -> entry(value, columns)).toList());
        entries.addAll(remarks(table, entries));
        entries.sort(Comparator.comparing(entry -> entry.value().address()));
        return entries;
    }

    /** A heading over values is above labels of the row and none of them itself. */
    private static Entry entry(RawObservation value, Set<Integer> valueColumns) {
        List<Label> labels = new ArrayList<>();
        if (!value.columns().isEmpty()) {
            labels.add(value.columns().get(value.columns().size() - 1));
        }
        Map<Integer, Label> onRow = new LinkedHashMap<>();
        value.rows().forEach(label -> onRow.put(label.cell().address().column(), label));
        onRow.keySet().removeAll(valueColumns);
        labels.addAll(onRow.values());
        return new Entry(value.value(), labels);
    }

    /** Words in a column of their own right of the values are values as well; the head of their column is over them. */
    private static List<Entry> remarks(Block.Table table, List<Entry> entries) {
        Set<Address> used = new HashSet<>();
        Map<Integer, Entry> rows = new HashMap<>();
        for (Entry entry : entries) {
            entry.labels().forEach(label -> used.add(label.cell().address()));
            rows.merge(entry.value().address().row(), entry, (one, other) -> other);
        }
        List<Entry> remarks = new ArrayList<>();
        for (Label label : table.labels()) {
            Entry beside = rows.get(label.cell().address().row());
            Label head = label.head();
            if (beside != null
                    && head != null
                    && !used.contains(label.cell().address())
                    && beside.value().address().compareTo(label.cell().address()) < 0) {
                List<Label> labels = new ArrayList<>(List.of(head));
                beside.labels().stream()
                        .filter(each -> each.cell().address().row()
                                > head.cell().address().row())
                        .forEach(labels::add);
                remarks.add(new Entry(label.cell(), labels));
            }
        }
        return remarks;
    }

    /** In a list the first column names the rows where it says something else in each. */
    private static List<Entry> entries(Block.RecordList list) {
        Map<Integer, Label> heads = new TreeMap<>();
        list.heads().forEach(head -> heads.put(head.cell().address().column(), head));
        int left = list.strips().get(0);
        boolean named = named(list);
        List<Entry> entries = new ArrayList<>();
        list.records().forEach(row -> {
            Cell name = named ? row.cell(0) : null;
            row.cells().forEach(cell -> {
                if (!cell.equals(name)) {
                    List<Label> labels = new ArrayList<>();
                    Stream.ofNullable(heads.get(cell.address().column() - row.left() + left))
                            .forEach(labels::add);
                    Stream.ofNullable(name).map(Label::of).forEach(labels::add);
                    entries.add(new Entry(cell, labels));
                }
            });
        });
        return entries;
    }

    private static boolean named(Block.RecordList list) {
        Set<String> names = new HashSet<>();
        return list.records().allMatch(row -> {
            Cell name = row.cell(0);
            return name != null && name.isText() && names.add(name.text());
        });
    }
}
