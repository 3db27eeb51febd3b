package org.foireturns.normalise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.foireturns.model.Address;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Label;
import org.foireturns.model.RawObservation;

/**
 * A table whose categories without a number are known as such. A label beside no number may be the heading of the rows
 * below it or a category that was left blank; the layout knows no meaning and takes each for a heading.
 *
 * @param table with the headings alone over the labels below them
 * @param blanks the empty row, or column, of each category that was left blank
 */
record EmptyLines(Block.Table table, List<CellRange> blanks) {

    /**
     * Tells them apart.
     *
     * @param below the texts right below the table, of which the first may be categories too
     */
    static EmptyLines of(Block.Table table, List<Cell> below, LabelReader labels) {
        Map<Integer, TreeMap<Address, Label>> beside = new TreeMap<>();
        Map<Integer, TreeMap<Address, Label>> over = new TreeMap<>();
        Map<Integer, Set<Integer>> columns = new HashMap<>();
        Map<Integer, Set<Integer>> rows = new HashMap<>();
        for (RawObservation value : table.values()) {
            Address at = value.value().address();
            if (!value.rows().isEmpty()) {
                Label leaf = leaf(value.rows());
                int line = leaf.cell().address().column();
                beside.computeIfAbsent(line, column -> new TreeMap<>())
                        .putIfAbsent(leaf.cell().address(), leaf);
                columns.computeIfAbsent(line, column -> new TreeSet<>()).add(at.column());
            }
            if (!value.columns().isEmpty()) {
                Label leaf = leaf(value.columns());
                int line = leaf.cell().address().row();
                over.computeIfAbsent(line, row -> new TreeMap<>())
                        .putIfAbsent(leaf.cell().address(), leaf);
                rows.computeIfAbsent(line, row -> new TreeSet<>()).add(at.row());
            }
        }
        Peers peers = new Peers(labels);
        List<CellRange> blanks = new ArrayList<>();
        Map<Address, List<Label>> headings = new HashMap<>();
        beside.forEach((column, leaves) -> {
            LabelColumn line = LabelColumn.read(column, leaves, table, below, peers);
            headings.putAll(line.headings());
            line.blank().forEach(row -> blanks.add(across(row, columns.getOrDefault(column, Set.of()))));
        });
        over.forEach((row, leaves) -> emptyColumns(row, leaves, table, peers)
                .forEach(column -> blanks.add(down(column, rows.getOrDefault(row, Set.of())))));
        List<RawObservation> values =
                table.values().stream().map(value -> under(headings, value)).toList();
        return new EmptyLines(
                new Block.Table(table.range(), table.labels(), table.titles(), table.above(), values), blanks);
    }

    private static Label leaf(List<Label> governing) {
        return governing.get(governing.size() - 1);
    }

    private static CellRange across(int row, Set<Integer> columns) {
        return CellRange.of(
                row,
                columns.stream().min(Integer::compare).orElseThrow(),
                row,
                columns.stream().max(Integer::compare).orElseThrow());
    }

    private static CellRange down(int column, Set<Integer> rows) {
        return CellRange.of(
                rows.stream().min(Integer::compare).orElseThrow(),
                column,
                rows.stream().max(Integer::compare).orElseThrow(),
                column);
    }

    /** The columns without a value whose label is one more category of those beside it. */
    private static List<Integer> emptyColumns(
            int row, NavigableMap<Address, Label> leaves, Block.Table table, Peers peers) {
        Set<Integer> filled = table.values().stream()
                .map(value -> value.value().address().column())
                .collect(Collectors.toSet());
        Peers.Kinds kinds = peers.kinds(leaves.values());
        return table.labels().stream()
                .filter(label -> label.cell().address().row() == row
                        && !filled.contains(label.cell().address().column())
                        && label.cell().address().column() > leaves.firstKey().column())
                .filter(label -> peers.isOneOf(label, kinds))
                .map(label -> label.cell().address().column())
                .toList();
    }

    private static RawObservation under(Map<Address, List<Label>> headings, RawObservation value) {
        if (value.rows().isEmpty()) {
            return value;
        }
        Label leaf = leaf(value.rows());
        List<Label> over = headings.get(leaf.cell().address());
        if (over == null) {
            return value;
        }
        List<Label> rows = new ArrayList<>();
        value.rows().stream()
                .filter(label ->
                        label.cell().address().column() != leaf.cell().address().column())
                .forEach(rows::add);
        Cell parent = null;
        for (Label label : over) {
            rows.add(label.within(parent));
            parent = label.cell();
        }
        rows.add(leaf.within(parent));
        return new RawObservation(value.value(), rows, value.columns());
    }
}
