package org.foireturns.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.explain.Sense.Lean;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;

/** Gives each value of a plan the labels that govern it. */
final class TableMaker {
    private final Plan plan;
    private final Field field;
    private final Set<Cell> labels = new LinkedHashSet<>();
    private final List<Placed> values = new ArrayList<>();
    private final List<Cell> others = new ArrayList<>();
    /** The labels that values tell themselves, by column. */
    private final Map<Integer, Line> told = new TreeMap<>();

    private TableMaker(Plan plan) {
        this.plan = plan;
        this.field = plan.field();
    }

    /**
     * The table of a plan, none when it has no value. A total that stands apart below the totals of the table is one of
     * its own: it is over more than what the titles of the table speak of.
     */
    static List<Table> of(Plan plan) {
        return new TableMaker(plan).tables();
    }

    private List<Table> tables() {
        HeadLines heads = new HeadLines(plan);
        StubLines stubs = new StubLines(plan);
        Map<Integer, List<Integer>> serving = new HashMap<>();
        for (int column = 0; column < field.width(); column++) {
            if (plan.roles().get(column) == Role.VALUES) {
                serving.put(column, stubs.serving(column));
            }
        }
        for (int row : plan.body()) {
            if (!stubs.begin(row)) {
                continue;
            }
            for (int column = 0; column < field.width(); column++) {
                Slot slot = field.at(row, column);
                if (slot != null
                        && plan.roles().get(column) != Role.VALUES
                        && slot.sense().lean() == Lean.VALUE) {
                    others.add(slot.cell());
                } else if (slot != null
                        && plan.roles().get(column) == Role.VALUES
                        && !slot.sense().answersItself()) {
                    values.add(new Placed(
                            slot.cell(),
                            over(heads, slot, row, column),
                            stubs(stubs, slot, row, serving.getOrDefault(column, List.of())),
                            stubs.groups(row)));
                }
            }
        }
        if (values.isEmpty()) {
            return List.of();
        }
        List<Line> lines = Stream.of(heads.lines(), stubs.lines(), List.copyOf(told.values()))
                .flatMap(List::stream)
                .toList();
        Set<Cell> governing = governing();
        lines.forEach(line -> line.entries().stream()
                .filter(entry ->
                        governing.contains(entry.cell()) || entry.sense().known())
                .forEach(entry -> labels.add(entry.cell())));
        List<Cell> corners = heads.corners();
        labels.addAll(corners);
        List<Cell> titles = plan.titles().stream()
                .flatMap(row -> field.row(row).stream())
                .map(Slot::cell)
                .toList();
        Set<Address> valued =
                values.stream().map(value -> value.cell().address()).collect(Collectors.toSet());
        labels.removeIf(label -> valued.contains(label.address()));
        others.removeAll(labels);
        Table table =
                new Table(range(values, labels), field.isTurned(), titles, corners, lines, values, labels, others);
        return stubs.endsInTotalApart() ? parted(table) : List.of(table);
    }

    /** The table without its last row, and that row as one of its own. */
    private List<Table> parted(Table table) {
        int last = plan.body().get(plan.body().size() - 1);
        Set<Cell> row = field.row(last).stream().map(Slot::cell).collect(Collectors.toSet());
        List<Placed> own =
                values.stream().filter(value -> !row.contains(value.cell())).toList();
        List<Placed> apart =
                values.stream().filter(value -> row.contains(value.cell())).toList();
        if (own.isEmpty() || apart.isEmpty()) {
            return List.of(table);
        }
        Set<Cell> rest = new LinkedHashSet<>(labels);
        rest.removeAll(row);
        Set<Cell> beside = new LinkedHashSet<>(labels);
        beside.retainAll(row);
        return List.of(
                new Table(
                        range(own, rest),
                        table.turned(),
                        table.titles(),
                        table.corners(),
                        table.lines(),
                        own,
                        rest,
                        table.aside()),
                new Table(
                        range(apart, beside),
                        table.turned(),
                        List.of(),
                        List.of(),
                        table.lines(),
                        apart,
                        beside,
                        List.of()));
    }

    /** The labels on the row of a value, and the one that it tells itself, which is the innermost. */
    private List<Entry> stubs(StubLines stubs, Slot value, int row, List<Integer> columns) {
        List<Entry> beside = new ArrayList<>(stubs.beside(row, columns));
        for (int next = row + 1; value.merged() && next < field.height(); next++) {
            if (field.coveringRow(value, next)) {
                beside.retainAll(stubs.beside(next, columns));
            }
        }
        String label = value.sense().told();
        if (label == null) {
            return beside;
        }
        Cell cell = Cell.text(value.cell().address(), label, value.cell().style());
        Line line = told.computeIfAbsent(value.cell().address().column(), none -> new Line(Line.Kind.STUB, null));
        List<Entry> all = new ArrayList<>(beside);
        Entry own = line.add(new Slot(cell, value.sense(), value.range()), null);
        if (!beside.isEmpty() && !beside.get(beside.size() - 1).sense().names().isEmpty()) {
            own.nameBy(beside.get(beside.size() - 1));
        }
        all.add(own);
        return all;
    }

    /** The labels that govern a value; another text that nobody understands is a note between the rows. */
    private Set<Cell> governing() {
        Set<Cell> governing = new HashSet<>();
        values.forEach(value -> value.entries().forEach(entry -> {
            for (Entry each = entry; each != null; each = each.over()) {
                governing.add(each.cell());
            }
        }));
        return governing;
    }

    /**
     * Whether a total stands alone in its row, in the first of several columns that are filled elsewhere: it is over
     * all of them, as in "Total offences | 274" below columns of girls and boys.
     */
    private boolean wholeRow(int row, int column) {
        boolean total = false;
        int filled = 0;
        int columns = 0;
        for (int other = 0; other < field.width(); other++) {
            Slot slot = field.at(row, other);
            boolean values = plan.roles().get(other) == Role.VALUES;
            if (!values) {
                total |= slot != null && slot.sense().whole();
                continue;
            }
            if (other < column) {
                return false;
            }
            columns++;
            filled += slot == null ? 0 : 1;
        }
        return total && filled == 1 && columns > 1 && fullElsewhere(column);
    }

    private boolean fullElsewhere(int column) {
        long rows = plan.body().stream()
                .filter(row -> field.at(row, column) != null)
                .count();
        for (int other = column + 1; other < field.width(); other++) {
            int at = other;
            if (plan.roles().get(other) == Role.VALUES
                    && plan.body().stream()
                                    .filter(row -> field.at(row, at) != null)
                                    .count()
                            < rows - 1) {
                return false;
            }
        }
        return true;
    }

    /** A value that is merged over several columns is governed by the heads that stand over all of them. */
    private List<Entry> over(HeadLines heads, Slot slot, int row, int column) {
        if (wholeRow(row, column)) {
            return List.of();
        }
        List<Entry> over = new ArrayList<>(heads.over(column));
        if (slot.merged()) {
            for (int next = column + 1; next < field.width(); next++) {
                if (field.covering(slot, next)) {
                    over.retainAll(heads.over(next));
                }
            }
        }
        return over;
    }

    private static CellRange range(List<Placed> values, Set<Cell> labels) {
        return Stream.concat(labels.stream(), values.stream().map(Placed::cell))
                .map(cell -> new CellRange(cell.address(), cell.address()))
                .reduce(CellRange::with)
                .orElseThrow();
    }
}
