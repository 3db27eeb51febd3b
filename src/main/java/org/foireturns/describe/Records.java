package org.foireturns.describe;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.foireturns.model.Address;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.Label;

/** The cells of a list of records, each with the head of its column and the name of its row. */
final class Records {
    private Records() {}

    /**
     * Whether what looks like a list is a table: labels at the left, and at least as many columns of numbers behind.
     */
    static boolean areTable(Block.RecordList list, GeneralSenses senses) {
        int[] numbers = new int[list.width()];
        int[] words = new int[list.width()];
        list.records()
                .forEach(row -> row.cells().forEach(cell -> {
                    int column = cell.address().column() - row.left();
                    Kind kind = senses.kind(cell);
                    numbers[column] += kind == Kind.NUMBER || (kind == Kind.EITHER && column > 0) ? 1 : 0;
                    words[column] += kind == Kind.WORDS ? 1 : 0;
                }));
        int labels = 0;
        int values = 0;
        for (int column = 0; column < list.width(); column++) {
            if (numbers[column] > words[column]) {
                values++;
            } else if (values == 0) {
                labels++;
            } else if (words[column] > 0) {
                return false;
            }
        }
        return values > 0 && labels <= values;
    }

    /** Whether a cell is one of a list. */
    static boolean hold(Block.RecordList list, Address cell) {
        return list.range().contains(cell)
                && list.strips().stream()
                        .anyMatch(left -> cell.column() >= left && cell.column() < left + list.width());
    }

    /** In a list the first column names the rows where it says something else in each. */
    static List<Described.Entry> entries(Block.RecordList list) {
        Map<Integer, Label> heads = new TreeMap<>();
        list.heads().forEach(head -> heads.put(head.cell().address().column(), head));
        int left = list.strips().get(0);
        boolean named = named(list);
        List<Described.Entry> entries = new ArrayList<>();
        list.records().forEach(row -> {
            Cell name = named ? row.cell(0) : null;
            row.cells().forEach(cell -> {
                if (!cell.equals(name)) {
                    List<Label> labels = new ArrayList<>();
                    Stream.ofNullable(heads.get(cell.address().column() - row.left() + left))
                            .forEach(labels::add);
                    Stream.ofNullable(name).map(Label::of).forEach(labels::add);
                    entries.add(new Described.Entry(cell, labels));
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
