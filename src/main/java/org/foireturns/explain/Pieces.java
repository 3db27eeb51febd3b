package org.foireturns.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;

/**
 * The pieces of a sheet that is cut above the rows of which somebody said that heads stand in them: what is above is no
 * part of the table.
 */
public final class Pieces {
    private Pieces() {}

    /** A sheet explained piece by piece, and told as one. */
    public static SheetPlan explained(Explainer explainer, Grid grid, Set<Integer> headRows) {
        if (headRows.isEmpty()) {
            return explainer.explain(grid);
        }
        List<Table> tables = new ArrayList<>();
        List<Cell> texts = new ArrayList<>();
        List<Cell> loose = new ArrayList<>();
        TreeSet<Integer> cuts = new TreeSet<>(headRows);
        int from = 0;
        for (int to : cuts) {
            add(explainer.explain(piece(grid, from, to)), tables, texts, loose);
            from = to;
        }
        add(explainer.explain(piece(grid, from, Integer.MAX_VALUE)), tables, texts, loose);
        return new SheetPlan(tables, texts, loose);
    }

    private static void add(SheetPlan piece, List<Table> tables, List<Cell> texts, List<Cell> loose) {
        tables.addAll(piece.tables());
        texts.addAll(piece.texts());
        loose.addAll(piece.loose());
    }

    /** The rows from one on, up to another that is no part of them. */
    private static Grid piece(Grid grid, int from, int to) {
        return grid.without(address -> address.row() < from || address.row() >= to);
    }
}
