package org.foireturns.read.excel;

import java.util.Arrays;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.FormulaRenderer;
import org.apache.poi.ss.formula.SharedFormula;
import org.apache.poi.ss.formula.WorkbookDependentFormula;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.RefNPtg;
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
            boolean within = Arrays.stream(written).allMatch(token -> inSheet(token, base));
            Ptg[] placed = new SharedFormula(SpreadsheetVersion.EXCEL97)
                    .convertSharedFormulas(written, base.row(), base.column());
            return within ? FormulaRenderer.toFormulaString(null, placed) : "";
        } catch (RuntimeException beyondPoi) {
            // Tokens that make no formula: nothing is lost, since a rule of which nothing is told hides what it may hide.
            return "";
        }
    }

    /** A cell that lies before the first row or column is stored as one from the end of the sheet. */
    private static boolean inSheet(Ptg token, Address base) {
        if (token instanceof RefNPtg cell) {
            boolean above = cell.isRowRelative() && base.row() + (short) cell.getRow() < 0;
            boolean before = cell.isColRelative() && base.column() + (byte) cell.getColumn() < 0;
            return !above && !before;
        }
        return !(token instanceof WorkbookDependentFormula);
    }
}
