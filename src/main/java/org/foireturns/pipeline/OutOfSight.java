package org.foireturns.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.foireturns.model.Cell;
import org.foireturns.model.CellKind;
import org.foireturns.model.Grid;
import org.foireturns.model.Outcome;
import org.foireturns.model.Place;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.InvisibleCells;
import org.foireturns.model.finding.StruckOut;
import org.foireturns.normalise.Normaliser;
import org.foireturns.read.contract.Workbook;

/** The cells of a sheet that are no part of what it says: crossed out, not shown, or under a merge. */
final class OutOfSight {
    private OutOfSight() {}

    /** Those of a file, each with the reason why it is left out, and without what it hides. */
    static List<Outcome.SetAside> leftOut(Workbook workbook, Place file, Normaliser normaliser) {
        return workbook.grids().stream()
                .flatMap(grid -> leftOut(grid, file.onSheet(grid.sheet()), normaliser).stream())
                .toList();
    }

    private static List<Outcome.SetAside> leftOut(Grid grid, Place sheet, Normaliser normaliser) {
        Map<Boolean, List<Cell>> cells =
                grid.unseen().stream().collect(Collectors.partitioningBy(cell -> cell.kind() == CellKind.STRUCK));
        List<Cell> struck = cells.getOrDefault(true, List.of());
        List<Cell> unseen = cells.getOrDefault(false, List.of()).stream()
                .map(cell -> Cell.unseen(cell.address(), cell.style()))
                .toList();
        List<Outcome.SetAside> leftOut = new ArrayList<>();
        if (!struck.isEmpty()) {
            Finding why = new StruckOut(sheet, counted(struck) + " has something", "see the sheet");
            leftOut.addAll(normaliser.leftOut(struck, why, sheet));
        }
        if (!unseen.isEmpty()) {
            Finding why = new InvisibleCells(sheet, counted(unseen), "nothing of it is shown", "see the sheet");
            leftOut.addAll(normaliser.leftOut(unseen, why, sheet));
        }
        return leftOut;
    }

    private static String counted(List<Cell> cells) {
        return cells.size() == 1 ? "1 cell" : "each of " + cells.size() + " cells";
    }
}
