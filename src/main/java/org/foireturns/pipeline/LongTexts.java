package org.foireturns.pipeline;

import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.read.contract.Workbook;

/**
 * Cuts texts that are too long for a label, a note or a paragraph of a letter. Four hundred labels of 24,000 characters
 * make a file of a few kilobytes, and every reader would go through all of them again and again.
 */
final class LongTexts {
    private static final int LONGEST = 5_000;
    private static final int KEPT = 2_000;

    private LongTexts() {}

    /** The workbook with its longest texts cut. */
    static Workbook cut(Workbook workbook) {
        return workbook.grids().stream().noneMatch(LongTexts::hasLong)
                ? workbook
                : new Workbook(
                        workbook.grids().stream()
                                .map(grid -> hasLong(grid) ? grid.changed(LongTexts::cut) : grid)
                                .toList(),
                        workbook.remarks());
    }

    /** Of a long sheet no cell is looked at for this: a list of records is read row by row. */
    private static boolean hasLong(Grid grid) {
        return !grid.isLong() && grid.cells().stream().anyMatch(LongTexts::isLong);
    }

    private static boolean isLong(Cell cell) {
        return cell.isText() && cell.text().length() > LONGEST;
    }

    private static Cell cut(Cell cell) {
        return isLong(cell) ? Cell.text(cell.address(), cell.text().substring(0, KEPT) + "\u2026", cell.style()) : cell;
    }
}
