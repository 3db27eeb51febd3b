package org.foireturns.normalise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.foireturns.model.Address;
import org.foireturns.model.Block;
import org.foireturns.model.CellRange;
import org.foireturns.model.Label;
import org.foireturns.model.RawObservation;

/**
 * The rows and columns of a table that hold a label among other labels of their kind and no value. A label in the
 * corner, such as "Age" over the ages and beside the heads, is neither.
 */
final class BlankLines {
    private final Set<Address> governing = new HashSet<>();
    private final Set<Integer> stubColumns = new HashSet<>();
    private final Set<Integer> headRows = new HashSet<>();
    /** Columns of labels that govern rows below their own, such as headings of groups. */
    private final Set<Integer> otherColumns = new HashSet<>();
    /** The columns of values beside the labels of a column. */
    private final Map<Integer, TreeSet<Integer>> served = new HashMap<>();

    private final TreeSet<Integer> valueRows = new TreeSet<>();
    private final TreeSet<Integer> valueColumns = new TreeSet<>();

    private BlankLines(Block.Table table) {
        for (RawObservation value : table.values()) {
            Address at = value.value().address();
            valueRows.add(at.row());
            valueColumns.add(at.column());
            value.rows().forEach(label -> note(label, at));
            value.columns().forEach(label -> note(label, at));
        }
    }

    private void note(Label label, Address value) {
        Address at = label.cell().address();
        governing.add(at);
        if (label.parent() != null) {
            governing.add(label.parent().address());
        }
        if (label.head() != null) {
            governing.add(label.head().cell().address());
        }
        if (at.row() == value.row()) {
            stubColumns.add(at.column());
            served.computeIfAbsent(at.column(), none -> new TreeSet<>()).add(value.column());
        } else if (at.column() == value.column()) {
            headRows.add(at.row());
        } else {
            otherColumns.add(at.column());
        }
    }

    static List<CellRange> of(Block.Table table) {
        BlankLines lines = new BlankLines(table);
        List<CellRange> blank = new ArrayList<>();
        if (lines.valueRows.isEmpty()) {
            return blank;
        }
        table.labels().forEach(label -> lines.add(label.cell().address(), blank));
        return blank;
    }

    private void add(Address label, List<CellRange> blank) {
        boolean corner = headRows.contains(label.row())
                && (stubColumns.contains(label.column()) || otherColumns.contains(label.column()));
        if (corner || governing.contains(label)) {
            return;
        }
        if (stubColumns.contains(label.column())) {
            SortedSet<Integer> columns =
                    valueRows.contains(label.row()) ? served.getOrDefault(label.column(), valueColumns) : valueColumns;
            blank.add(
                    new CellRange(new Address(label.row(), columns.first()), new Address(label.row(), columns.last())));
        } else if (headRows.contains(label.row()) && !valueColumns.contains(label.column())) {
            blank.add(new CellRange(
                    new Address(valueRows.first(), label.column()), new Address(valueRows.last(), label.column())));
        }
    }
}
