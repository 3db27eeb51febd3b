package org.foireturns.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.CellKind;
import org.foireturns.model.CellRange;
import org.foireturns.model.DocumentPlace;
import org.foireturns.model.Grid;
import org.foireturns.model.Place;
import org.foireturns.model.Shown.Manner;
import org.foireturns.model.ShownText;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.NumberCorrected;
import org.foireturns.model.finding.StorageDecimals;
import org.foireturns.model.finding.StruckOut;

/**
 * Tells what of a sheet was read otherwise than it is stored, because of a line through it, of another sentence that
 * corrects it, or of how numbers are kept.
 */
final class Withdrawn {
    /** More cells than these are told by their number. */
    private static final int MOST_NAMED = 20;

    private Withdrawn() {}

    /** The findings about one sheet. */
    static List<Finding> from(Grid grid, Place sheet) {
        if (!grid.hasAltered() && !DocumentPlace.named(grid.sheet())) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        List<Cell> corrected = cells(grid, cell -> cell.shown().manner() == Manner.CORRECTED);
        if (!corrected.isEmpty()) {
            findings.add(new NumberCorrected(
                    around(corrected, sheet),
                    corrected.size() == 1 ? "1 number is" : corrected.size() + " numbers are",
                    named(corrected, cell -> cell.address() + ": " + cell.typed())));
        }
        List<Cell> struck = cells(grid, cell -> !cell.shown().struck().isEmpty());
        if (!struck.isEmpty()) {
            findings.add(new StruckOut(
                    around(struck, sheet),
                    struck.size() == 1 ? "1 cell has something" : struck.size() + " cells have something",
                    named(struck, Withdrawn::crossedOut)));
        }
        List<Cell> residues = cells(grid, cell -> cell.shown().manner() == Manner.WITHOUT_RESIDUE);
        if (!residues.isEmpty()) {
            findings.add(new StorageDecimals(
                    around(residues, sheet),
                    residues.size() == 1 ? "1 number is" : residues.size() + " numbers are",
                    named(residues, cell -> cell.address() + ": " + cell.text())));
        }
        return findings;
    }

    private static List<Cell> cells(Grid grid, Predicate<Cell> like) {
        return grid.cellsThat(like).toList();
    }

    private static String crossedOut(Cell cell) {
        String struck = cell.address() + " \"" + ShownText.of(cell.shown().struck()) + "\"";
        return cell.kind() == CellKind.STRUCK ? struck : struck + " (\"" + ShownText.of(cell) + "\" stands)";
    }

    private static String named(List<Cell> cells, Function<Cell, String> words) {
        String first = cells.stream().limit(MOST_NAMED).map(words).collect(Collectors.joining(", "));
        int more = cells.size() - MOST_NAMED;
        return more > 0 ? first + " and %,d more".formatted(more) : first;
    }

    private static Place around(List<Cell> cells, Place sheet) {
        Address first = cells.get(0).address();
        CellRange range = new CellRange(first, first);
        for (Cell cell : cells) {
            range = range.with(new CellRange(cell.address(), cell.address()));
        }
        return sheet.at(range, "");
    }
}
