package org.foireturns.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.jspecify.annotations.Nullable;

/**
 * Explains a sheet: cuts it into parts, looks at each part in every way that is possible, and keeps the tables of the
 * way that the judge holds best.
 */
public final class Explainer {
    /** How much better a part must be explained in another view to be taken so. */
    private static final double TURNED_MARGIN = 0.25;
    /** How much better another way must be than the plain one. */
    private static final double MARGIN = 0.05;

    private final Senses senses;
    private final Judge judge;

    public Explainer(Senses senses, Judge judge) {
        this.senses = senses;
        this.judge = judge;
    }

    public SheetPlan explain(Grid grid) {
        Page page = new Page(grid, senses);
        List<Table> tables = new ArrayList<>();
        Set<Cell> used = new HashSet<>();
        for (Area area : Parts.joined(page, Cutting.of(page))) {
            for (Table found : best(Field.upright(page, area))) {
                Table table = found.without(used);
                if (table == null) {
                    continue;
                }
                tables.add(table);
                used.addAll(table.labels());
                used.addAll(table.aside());
                table.values().forEach(value -> used.add(value.cell()));
            }
        }
        List<Cell> texts = new ArrayList<>();
        List<Cell> loose = new ArrayList<>();
        for (Cell cell : grid.cells()) {
            if (!used.contains(cell)) {
                Slot slot = page.at(cell.address().row(), cell.address().column());
                (slot != null && slot.isValue() ? loose : texts).add(cell);
            }
        }
        return new SheetPlan(tables, texts, loose);
    }

    private List<Table> best(Field upright) {
        List<Table> best = List.of();
        Choice choice = null;
        for (Map.Entry<View, Field> view : Views.of(upright).entrySet()) {
            Set<String> seen = new HashSet<>();
            for (Way way : Way.ALL) {
                List<Table> tables = tables(view.getValue(), way, seen);
                if (tables == null) {
                    continue;
                }
                double less = view.getKey() != View.AS_IT_STANDS ? TURNED_MARGIN : way.plain() ? 0 : MARGIN;
                Look look = new Look(
                        view.getKey(), way.numberHeads(), way.numberStub(), tables.size(), judge.weigh(tables), less);
                if (look.standing() > Double.NEGATIVE_INFINITY) {
                    choice = Choice.between(choice, look);
                    best = choice.isWonBy(look) ? tables : best;
                }
            }
        }
        Choice made = choice;
        return made == null
                ? best
                : best.stream().map(table -> table.chosenBy(made)).toList();
    }

    /** The tables of a field in one way; null when an earlier way gave the same. */
    private static @Nullable List<Table> tables(Field field, Way way, Set<String> seen) {
        List<Plan> plans = Planner.plans(field, way);
        StringBuilder shape = new StringBuilder();
        plans.forEach(plan -> shape.append(plan.heads()).append(plan.roles()));
        if (!seen.add(shape.toString())) {
            return null;
        }
        List<Table> tables = new ArrayList<>();
        for (Plan plan : plans) {
            tables.addAll(TableMaker.of(plan));
        }
        return tables.isEmpty() ? null : tables;
    }
}
