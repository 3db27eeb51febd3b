package org.foireturns.read.excel;

import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Grid;
import org.foireturns.read.contract.MarkedText;
import org.foireturns.read.contract.MarkedText.Line;
import org.foireturns.read.contract.ReadingLimit;
import org.foireturns.read.contract.UnreadableFile;
import org.jspecify.annotations.Nullable;

/** Reads one sheet of a workbook of Excel 97 to 2003. A formula is read as the result that was stored with it. */
final class XlsSheet {
    private final HSSFWorkbook book;
    private final Map<Short, CellLook> looks;
    private final boolean since1904;
    private final BiffBook records;
    private final ReadingLimit limit;
    private final Grid.Builder grid;

    XlsSheet(HSSFWorkbook book, Map<Short, CellLook> looks, BiffBook records, ReadingLimit limit, Grid.Builder grid) {
        this.book = book;
        this.looks = looks;
        this.since1904 = book.getInternalWorkbook().isUsing1904DateWindowing();
        this.records = records;
        this.limit = limit;
        this.grid = grid;
    }

    Grid read(HSSFSheet sheet) throws UnreadableFile {
        for (int column = 0; column <= SpreadsheetVersion.EXCEL97.getLastColumnIndex(); column++) {
            if (sheet.isColumnHidden(column)) {
                grid.hideColumns(column, column);
            }
        }
        for (CellRangeAddress merge : sheet.getMergedRegions()) {
            limit.spendMerge();
            grid.merge(CellRange.of(
                    merge.getFirstRow(), merge.getFirstColumn(), merge.getLastRow(), merge.getLastColumn()));
        }
        for (Row row : sheet) {
            if (row.getZeroHeight()) {
                grid.hideRow(row.getRowNum());
            }
            for (org.apache.poi.ss.usermodel.Cell stored : row) {
                Cell cell = cell((HSSFCell) stored);
                if (cell != null) {
                    limit.spend(cell.text());
                    grid.add(cell);
                }
            }
        }
        new XlsConditions(records).of(sheet).apply(grid);
        return grid.build();
    }

    /** The cell that the stored value makes, or null when it is blank. */
    private @Nullable Cell cell(HSSFCell stored) throws UnreadableFile {
        Address address = new Address(stored.getRowIndex(), stored.getColumnIndex());
        CellLook look = looks.getOrDefault(stored.getCellStyle().getIndex(), CellLook.PLAIN);
        boolean formula = stored.getCellType() == CellType.FORMULA;
        return switch (formula ? stored.getCachedFormulaResultType() : stored.getCellType()) {
            case NUMERIC -> look.number(address, stored.getNumericCellValue(), since1904);
            case STRING -> look.text(address, text(stored.getRichStringCellValue(), stored));
            case BOOLEAN -> look.truth(address, stored.getBooleanCellValue());
            case ERROR -> look.error(address, CellLook.error(stored.getErrorCellValue()));
            case BLANK -> null;
            case FORMULA, _NONE -> look.uncalculated(address);
        };
    }

    private MarkedText text(HSSFRichTextString rich, HSSFCell stored) throws UnreadableFile {
        String whole = rich.getString();
        MarkedText.Runs runs = new MarkedText.Runs(limit.textLength());
        int from = 0;
        int font = stored.getCellStyle().getFontIndex();
        for (int i = 0; i < rich.numFormattingRuns(); i++) {
            int to = Math.min(rich.getIndexOfFormattingRun(i), whole.length());
            runs.add(whole.substring(from, to), superscript(font), line(font));
            from = to;
            font = rich.getFontOfFormattingRun(i);
        }
        return runs.add(whole.substring(from), superscript(font), line(font)).join();
    }

    private Line line(int font) {
        return book.getFontAt(font).getStrikeout() ? Line.THROUGH : Line.NONE;
    }

    private boolean superscript(int font) {
        return book.getFontAt(font).getTypeOffset() == HSSFFont.SS_SUPER;
    }
}
