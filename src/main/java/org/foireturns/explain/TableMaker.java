package org.foireturns.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.foireturns.explain.Sense.Lean;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.jspecify.annotations.Nullable;

/** Gives each value of a plan the labels that govern it. */
final class TableMaker {
    private final Plan plan;
    private final Field field;
    private final Set<Cell> labels = new LinkedHashSet<>();
    private final List<Placed> values = new ArrayList<>();
    private final List<Cell> others = new ArrayList<>();

    private TableMaker(Plan plan) {
        this.plan = plan;
        this.field = plan.field();
    }

    /** The table of a plan; null when it has no value. */
    static @Nullable Table of(Plan plan) {
        return new TableMaker(plan).table();
    }

    private @Nullable Table table() {
        HeadLines heads = new HeadLines(plan);
        StubLines stubs = new StubLines(plan);
        Map<Integer, List<Integer>> serving = new HashMap<>();
        for (int column = 0; column < field.width(); column++) {
            if (plan.roles()[column] == Role.VALUES) {
                serving.put(column, stubs.serving(column));
            }
        }
        for (int row : plan.body()) {
            if (!stubs.begin(row)) {
                continue;
            }
            for (int column = 0; column < field.width(); column++) {
                Slot slot = field.at(row, column);
                if (slot != null && plan.roles()[column] != Role.VALUES && slot.sense().lean() == Lean.VALUE) {
                    others.add(slot.cell());
                } else if (slot != null && plan.roles()[column] == Role.VALUES) {
                    values.add(new Placed(
                            slot.cell(),
                            heads.over(column),
                            stubs.beside(row, serving.getOrDefault(column, List.of())),
                            stubs.groups(row)));
                }
            }
        }
        if (values.isEmpty()) {
            return null;
        }
        List<Line> lines =
                Stream.concat(heads.lines().stream(), stubs.lines().stream()).toList();
        lines.forEach(line -> line.entries().forEach(entry -> labels.add(entry.cell())));
        List<Cell> corners = heads.corners();
        labels.addAll(corners);
        List<Cell> titles = plan.titles().stream()
                .flatMap(row -> field.row(row).stream())
                .map(Slot::cell)
                .toList();
        values.forEach(value -> labels.remove(value.cell()));
        others.removeAll(labels);
        return new Table(range(), field.isTurned(), titles, corners, lines, values, labels, others);
    }

    private CellRange range() {
        return Stream.concat(labels.stream(), values.stream().map(Placed::cell))
                .map(cell -> new CellRange(cell.address(), cell.address()))
                .reduce(CellRange::with)
                .orElseThrow();
    }
}
