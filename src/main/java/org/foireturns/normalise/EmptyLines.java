package org.foireturns.normalise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.foireturns.model.Address;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Label;
import org.foireturns.model.RawObservation;
import org.foireturns.model.Style;

/**
 * A table whose categories without a number are known as such. A label beside no number may be the heading of the rows
 * below it or a category that was left blank; the layout knows no meaning and takes each for a heading.
 *
 * @param table with nothing over its labels but headings that say more than they do
 * @param categories those that were left blank
 * @param blanks the empty row, or column, of each
 */
record EmptyLines(Block.Table table, List<Label> categories, List<CellRange> blanks) {
    EmptyLines {
        categories = List.copyOf(categories);
        blanks = List.copyOf(blanks);
    }

    /**
     * Tells them apart.
     *
     * @param below the texts right below the table, of which the first may be categories too
     */
    static EmptyLines of(Block.Table table, List<Cell> below, LabelReader labels) {
        Peers peers = new Peers(labels);
        Map<Integer, LabelColumn> columns = new HashMap<>();
        Map<Integer, Set<Integer>> valueColumns = new HashMap<>();
        NavigableMap<Integer, NavigableMap<Address, Label>> heads = new TreeMap<>();
        Set<Address> overTheirOwn = new HashSet<>();
        Set<Integer> filledColumns = new HashSet<>();
        Set<Integer> filledRows = new HashSet<>();
        for (RawObservation value : table.values()) {
            Address at = value.value().address();
            filledColumns.add(at.column());
            filledRows.add(at.row());
            for (Label label : value.rows()) {
                valueColumns
                        .computeIfAbsent(label.cell().address().column(), column -> new TreeSet<>())
                        .add(at.column());
            }
            if (!value.columns().isEmpty()) {
                Label head = value.columns().get(value.columns().size() - 1);
                if (head.cell().address().column() == at.column()) {
                    overTheirOwn.add(head.cell().address());
                }
                heads.computeIfAbsent(head.cell().address().row(), row -> new TreeMap<>())
                        .putIfAbsent(head.cell().address(), head);
            }
        }
        List<Label> categories = new ArrayList<>();
        Set<CellRange> blanks = new LinkedHashSet<>();
        valueColumns.forEach((column, across) -> {
            LabelColumn line = LabelColumn.read(column, table, below, peers);
            columns.put(column, line);
            for (Label label : line.blank()) {
                int row = label.cell().address().row();
                categories.add(label);
                blanks.add(CellRange.of(row, Collections.min(across), row, Collections.max(across)));
            }
        });
        filledColumns.addAll(valueColumns.keySet());
        heads.forEach((row, line) -> {
            for (Label label : emptyColumns(row, line, table, filledColumns, peers)) {
                int column = label.cell().address().column();
                categories.add(label);
                blanks.add(CellRange.of(Collections.min(filledRows), column, Collections.max(filledRows), column));
            }
        });
        List<RawObservation> values = new ArrayList<>();
        for (RawObservation value : table.values()) {
            List<Label> heading = value.columns().stream()
                    .filter(head -> !unanswered(head, value, peers))
                    .toList();
            value.columns().stream()
                    .filter(head -> !heading.contains(head))
                    .map(head -> CellRange.of(
                            head.cell().address().row() + 1,
                            value.value().address().column(),
                            head.cell().address().row() + 1,
                            value.value().address().column()))
                    .forEach(blanks::add);
            values.add(new RawObservation(
                    value.value(),
                    withOwnLabel(governing(columns, value.rows()), value, valueColumns),
                    withOwnHead(heading, value, overTheirOwn)));
        }
        return new EmptyLines(
                new Block.Table(table.range(), table.labels(), table.titles(), table.above(), values),
                categories,
                List.copyOf(blanks));
    }

    /**
     * A value beside the column of the only head over it has an empty head of its own: that of its neighbour, over a
     * value too, does not say what it counts.
     */
    private static List<Label> withOwnHead(List<Label> heads, RawObservation value, Set<Address> overTheirOwn) {
        Address at = value.value().address();
        Address nearest =
                heads.isEmpty() ? at : heads.get(heads.size() - 1).cell().address();
        if (nearest.column() == at.column() || !overTheirOwn.contains(nearest)) {
            return heads;
        }
        List<Label> own = new ArrayList<>(heads);
        own.add(Label.of(Cell.text(new Address(nearest.row(), at.column()), "", Style.PLAIN)));
        return own;
    }

    /**
     * A value on a row without a label has an empty label of its own where other values of its column have one: it is
     * no total because nothing is said of it.
     */
    private static List<Label> withOwnLabel(
            List<Label> rows, RawObservation value, Map<Integer, Set<Integer>> valueColumns) {
        Address at = value.value().address();
        if (!rows.isEmpty()) {
            return rows;
        }
        return valueColumns.entrySet().stream()
                .filter(beside -> beside.getValue().contains(at.column()))
                .map(beside -> new Address(at.row(), beside.getKey()))
                .findFirst()
                .map(label -> List.of(Label.of(Cell.text(label, "", Style.PLAIN))))
                .orElse(rows);
    }

    /** Whether a question over a value is an earlier one, below which the row of the answer is empty. */
    private static boolean unanswered(Label head, RawObservation value, Peers peers) {
        Label nearest = value.columns().get(value.columns().size() - 1);
        return nearest.cell().address().row() - head.cell().address().row() > 1
                && peers.counts(head)
                && peers.counts(nearest);
    }

    /**
     * The columns without a value whose label is one more category of those beside it.
     *
     * @param filled the columns that hold values, or labels of values
     */
    private static List<Label> emptyColumns(
            int row, NavigableMap<Address, Label> heads, Block.Table table, Set<Integer> filled, Peers peers) {
        Peers.Kinds kinds = peers.kinds(heads.values());
        int first = heads.firstKey().column();
        int leftmost = filled.stream()
                .filter(column -> column < first)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(-1);
        return table.labels().stream()
                .filter(label -> label.cell().address().row() == row
                        && !filled.contains(label.cell().address().column())
                        && label.cell().address().column() > leftmost
                        && peers.isOneOf(label, kinds))
                .toList();
    }

    /** What is left of the row labels of a value, each of which belongs to the one before it. */
    private static List<Label> governing(Map<Integer, LabelColumn> columns, List<Label> beside) {
        List<Label> rows = new ArrayList<>();
        List<Label> inColumn = new ArrayList<>();
        for (int i = 0; i < beside.size(); i++) {
            Label label = beside.get(i);
            int column = label.cell().address().column();
            inColumn.add(label);
            boolean last =
                    i + 1 == beside.size() || beside.get(i + 1).cell().address().column() != column;
            if (last) {
                rows.addAll(Objects.requireNonNull(columns.get(column)).governing(List.copyOf(inColumn)));
                inColumn.clear();
            }
        }
        if (rows.equals(beside)) {
            return beside;
        }
        Cell parent = null;
        for (int i = 0; i < rows.size(); i++) {
            Label label = rows.get(i);
            rows.set(i, label.within(parent));
            parent = label.cell();
        }
        return rows;
    }
}
