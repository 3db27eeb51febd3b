package org.foireturns.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.foireturns.explain.Placed;
import org.foireturns.explain.SheetPlan;
import org.foireturns.model.Address;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.Label;
import org.jspecify.annotations.Nullable;

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
    static Described of(String sheet, List<Block.RecordList> lists, SheetPlan plan) {
        return of(sheet, lists, plan, List.of());
    }

    /** @param cells of a sheet, which are read as rows of words below their heads where there is no number in them */
    static Described of(String sheet, List<Block.RecordList> lists, SheetPlan plan, List<Cell> cells) {
        List<Entry> entries = new ArrayList<>();
        Map<Address, Label> known = new LinkedHashMap<>();
        lists.forEach(list -> entries.addAll(entries(list)));
        plan.tables().forEach(table -> table.values().forEach(value -> entries.add(entry(value, known))));
        if (entries.isEmpty()) {
            entries.addAll(words(cells));
        }
        entries.sort(Comparator.comparing(entry -> entry.value().address()));
        entries.forEach(entry ->
                entry.labels().forEach(label -> known.putIfAbsent(label.cell().address(), label)));
        Set<Address> used = new LinkedHashSet<>();
        entries.forEach(entry -> entry.labels().forEach(label -> use(label.cell(), known, used)));
        return new Described(
                sheet, entries, used.stream().sorted().map(known::get).toList());
    }

    /** A value with the innermost label over it and those on its row; what these belong under is kept with them. */
    private static Entry entry(Placed value, Map<Address, Label> known) {
        List<Label> labels = new ArrayList<>();
        chain(value.heads(), null, known).forEach(labels::add);
        Label group = last(chain(value.groups(), null, known));
        List<Label> heads =
                labels.isEmpty() ? labels : new ArrayList<>(labels.subList(labels.size() - 1, labels.size()));
        List<Label> stubs = new ArrayList<>();
        for (org.foireturns.explain.Entry stub : value.stubs()) {
            boolean outer = value.stubs().stream().anyMatch(other -> other.over() == stub);
            Label label = label(stub, stubs.isEmpty() && group != null ? group.cell() : null, known);
            if (!outer) {
                stubs.add(label);
            }
        }
        if (stubs.isEmpty() && group != null) {
            stubs.add(group);
        }
        heads.addAll(stubs);
        return new Entry(value.cell(), heads);
    }

    /** Labels from the outermost in, each below the one before it. */
    private static List<Label> chain(
            List<org.foireturns.explain.Entry> path, @Nullable Cell top, Map<Address, Label> known) {
        List<Label> labels = new ArrayList<>();
        Cell over = top;
        for (org.foireturns.explain.Entry entry : path) {
            labels.add(label(entry, over, known));
            over = entry.cell();
        }
        return labels;
    }

    private static Label label(org.foireturns.explain.Entry entry, @Nullable Cell over, Map<Address, Label> known) {
        org.foireturns.explain.Entry own = entry.over();
        Cell parent = own == null ? over : own.cell();
        return known.computeIfAbsent(
                entry.cell().address(),
                at -> new Label(entry.cell(), entry.cell().text(), null, parent));
    }

    private static @Nullable Label last(List<Label> labels) {
        return labels.isEmpty() ? null : labels.get(labels.size() - 1);
    }

    private static void use(Cell cell, Map<Address, Label> known, Set<Address> used) {
        Label label = known.get(cell.address());
        if (label != null && used.add(cell.address()) && label.parent() != null) {
            use(label.parent(), known, used);
        }
    }

    /** Words below a first row of heads; those of the first column name the rows where each is another. */
    private static List<Entry> words(List<Cell> cells) {
        Map<Integer, Label> heads = new TreeMap<>();
        Map<Integer, Cell> names = new TreeMap<>();
        for (Cell cell : cells) {
            Address at = cell.address();
            if (at.row() == cells.get(0).address().row()) {
                heads.put(at.column(), Label.of(cell));
            } else if (at.column() == cells.get(0).address().column()) {
                names.put(at.row(), cell);
            }
        }
        boolean named = names.values().stream().map(Cell::text).distinct().count() == names.size();
        List<Entry> entries = new ArrayList<>();
        for (Cell cell : cells) {
            Cell name = named ? names.get(cell.address().row()) : null;
            Label head = heads.get(cell.address().column());
            if (head != null && !head.cell().equals(cell) && !cell.equals(name)) {
                List<Label> labels = new ArrayList<>(List.of(head));
                Stream.ofNullable(name).map(Label::of).forEach(labels::add);
                entries.add(new Entry(cell, labels));
            }
        }
        return entries;
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
