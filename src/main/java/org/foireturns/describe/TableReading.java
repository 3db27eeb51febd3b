package org.foireturns.describe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads one table: which heads and which labels of its rows each of its values has. */
final class TableReading {
    private final Frame frame;
    private final Section section;
    private final Parents parents;
    private final List<Role> roles;
    private final List<Integer> valueColumns;
    private final List<List<Integer>> labelColumns = new ArrayList<>();
    private final List<Stubs> stubs = new ArrayList<>();
    private final Map<Integer, List<Item>> heads = new HashMap<>();
    private final Set<Integer> numeric = new HashSet<>();
    private final Map<Integer, Item> cutIns = new HashMap<>();
    private final List<Integer> rows;

    TableReading(Frame frame, Section section, Parents parents) {
        this.frame = frame;
        this.section = section;
        this.parents = parents;
        this.roles = Roles.of(frame, section);
        this.valueColumns = columns(Role.VALUES);
        Heads over = new Heads(frame, section.heads(), headedColumns());
        valueColumns.forEach(column -> heads.put(column, over.over(column)));
        valueColumns.stream().filter(this::isNumeric).forEach(numeric::add);
        this.rows = section.body().stream().filter(row -> !isContinued(row)).toList();
        columns(Role.LABELS).forEach(this::addLabelColumn);
        rows.forEach(this::findCutIn);
        List<Integer> inside =
                rows.stream().filter(row -> !cutIns.containsKey(row)).toList();
        labelColumns.forEach(run -> stubs.add(new Stubs(frame, inside, run, parents)));
        valueColumns.forEach(column -> nest(heads.getOrDefault(column, List.of())));
        outline();
    }

    /** Columns of values, and blank ones under a head that may stand beside its values. */
    private List<Integer> headedColumns() {
        return IntStream.range(0, roles.size())
                .filter(column -> roles.get(column) == Role.VALUES
                        || (roles.get(column) == Role.IDLE
                                && section.heads().stream().anyMatch(row -> frame.at(row, column) != null)))
                .boxed()
                .toList();
    }

    private List<Integer> columns(Role role) {
        return IntStream.range(0, roles.size())
                .filter(column -> roles.get(column) == role)
                .boxed()
                .toList();
    }

    private void addLabelColumn(int column) {
        List<Integer> last = labelColumns.isEmpty() ? List.of() : labelColumns.get(labelColumns.size() - 1);
        boolean goesOn =
                !last.isEmpty() && valueColumns.stream().noneMatch(value -> last.get(0) < value && value < column);
        if (goesOn) {
            last.add(column);
        } else {
            labelColumns.add(new ArrayList<>(List.of(column)));
        }
    }

    /** Whether a row only goes on with the label above it: its values are merged with those above. */
    private boolean isContinued(int row) {
        return !valueColumns.isEmpty()
                && valueColumns.stream().noneMatch(column -> frame.at(row, column) != null)
                && valueColumns.stream().anyMatch(column -> {
                    Item item = frame.covering(row, column);
                    return item != null && !frame.row(row).contains(item);
                });
    }

    /** Whether a row holds a heading over the columns of values, or over the whole table. */
    private void findCutIn(int row) {
        List<Item> items = frame.row(row);
        if (items.size() != 1 || !items.get(0).mayLabel()) {
            return;
        }
        Item only = items.get(0);
        int column = frame.columnOf(only);
        boolean overValues = only.isWords()
                && roles.get(column) == Role.VALUES
                && labelColumns.size() > 0
                && column > labelColumns.get(0).get(0);
        boolean overAll = only.range().first().row() == only.range().last().row() && frame.widthOf(only) > 1;
        if (overValues || overAll) {
            cutIns.put(row, only);
        }
    }

    private boolean hasValues(int row) {
        return valueColumns.stream().anyMatch(column -> frame.covering(row, column) != null);
    }

    private void nest(List<Item> path) {
        for (int i = 1; i < path.size(); i++) {
            parents.put(path.get(i), path.get(i - 1));
        }
    }

    private void outline() {
        for (List<Integer> run : labelColumns) {
            for (int column : run) {
                List<Rung> rungs = new ArrayList<>();
                for (int row : rows) {
                    Item cutIn = cutIns.get(row);
                    Item label = cutIn != null ? cutIn : frame.at(row, column);
                    if (label != null) {
                        rungs.add(Rung.of(label, hasValues(row), cutIn != null));
                    }
                }
                Outline.of(rungs, parents);
            }
        }
    }

    /** What stands over columns of labels behind the first, which says what the whole side is about. */
    List<Item> headsOfLabels() {
        return labelColumns.stream()
                .flatMap(run -> run.stream().skip(1))
                .map(column -> new Heads(frame, section.heads(), List.of(column)).over(column))
                .flatMap(List::stream)
                .toList();
    }

    /** The values, and the signs in the place of values, in reading order. */
    List<Value> values() {
        List<Value> values = new ArrayList<>();
        for (int row : rows) {
            if (cutIns.containsKey(row)) {
                continue;
            }
            for (int column : valueColumns) {
                Item item = frame.at(row, column);
                if (item != null) {
                    values.add(value(item, row, column));
                }
            }
        }
        return values;
    }

    private Value value(Item item, int row, int column) {
        List<Item> labels = new ArrayList<>();
        List<Item> over = heads.getOrDefault(column, List.of());
        if (!over.isEmpty()) {
            labels.add(over.get(over.size() - 1));
        }
        for (int i = 0; i < stubs.size(); i++) {
            if (serves(i, column)) {
                labels.addAll(stubs.get(i).on(row));
            }
        }
        boolean stands = !item.isMark() && (!item.isWords() || !numeric.contains(column) || item.beginsWithDigit());
        return new Value(item, labels, stands);
    }

    private boolean isNumeric(int column) {
        return section.body().stream()
                .map(row -> frame.at(row, column))
                .anyMatch(item -> item != null && !item.isWords());
    }

    /** Labels serve the values behind them up to the next labels; those at the end repeat the first in other words. */
    private boolean serves(int run, int column) {
        int first = labelColumns.get(run).get(0);
        boolean before = first < column
                && (run + 1 == labelColumns.size() || labelColumns.get(run + 1).get(0) > column);
        boolean atEnd = run > 0 && valueColumns.stream().noneMatch(value -> value > first);
        return before || atEnd;
    }
}
