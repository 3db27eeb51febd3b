package org.foireturns.read.excel;

import org.apache.poi.ss.formula.FormulaRenderer;
import org.apache.poi.ss.formula.WorkbookDependentFormula;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.RefNPtg;
import org.apache.poi.ss.formula.ptg.RefPtg;
import org.apache.poi.util.LittleEndianByteArrayInputStream;
import org.foireturns.model.Address;

/** The formulas of the conditional formats of Excel 97 to 2003, which are stored as tokens, in words. */
final class XlsFormula {
    private XlsFormula() {}

    /**
     * A formula as somebody would type it into a cell.
     *
     * @param base the cell for which it is written
     * @return empty when it cannot be told or speaks of more than the cells of its own sheet
     */
    static String words(byte[] tokens, Address base) {
        try {
            Ptg[] written = Ptg.readTokens(tokens.length, new LittleEndianByteArrayInputStream(tokens));
            for (int i = 0; i < written.length; i++) {
                if (written[i] instanceof RefNPtg cell) {
                    written[i] = placed(cell, base);
                } else if (written[i] instanceof WorkbookDependentFormula) {
                    return "";
                }
            }
            return FormulaRenderer.toFormulaString(null, written);
        } catch (RuntimeException beyondPoi) {
            // Tokens that make no formula: nothing is lost, since a rule of which nothing is told hides what it may
            // hide.
            return "";
        }
    }

    /**
     * A cell that is given by its distance.
     *
     * @throws IllegalArgumentException when it lies before the first row or column: it is one from the end of the sheet
     */
    private static Ptg placed(RefNPtg cell, Address base) {
        boolean down = cell.isRowRelative();
        boolean across = cell.isColRelative();
        int row = down ? base.row() + (short) cell.getRow() : cell.getRow();
        int column = across ? base.column() + (byte) cell.getColumn() : cell.getColumn();
        if (row < 0 || column < 0) {
            throw new IllegalArgumentException("no cell there");
        }
        return new RefPtg(row, column, down, across);
    }
}
