package org.foireturns.metamorphic;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.foireturns.model.Cell;
import org.foireturns.model.CellKind;
import org.foireturns.model.CellRange;
import org.foireturns.model.Grid;
import org.foireturns.model.Style;
import org.foireturns.model.Visibility;

/** Writes grids as the sheets of an Excel workbook, old or new. */
final class ExcelSheets {
    private static final String DAY = "yyyy-mm-dd";

    private final Workbook book;
    private final Map<Style, CellStyle> looks = new HashMap<>();
    private final Font raised;

    ExcelSheets(Workbook book) {
        this.book = book;
        this.raised = book.createFont();
        raised.setTypeOffset(Font.SS_SUPER);
    }

    void add(Grid grid) {
        Sheet sheet = book.createSheet(WorkbookUtil.createSafeSheetName(grid.sheet()));
        if (grid.visibility() != Visibility.VISIBLE) {
            book.setSheetVisibility(book.getSheetIndex(sheet), SheetVisibility.HIDDEN);
        }
        for (Cell cell : grid.cells()) {
            fill(row(sheet, cell.address().row()).createCell(cell.address().column()), cell);
        }
        for (CellRange merge : grid.merges()) {
            if (!merge.first().equals(merge.last())) {
                sheet.addMergedRegionUnsafe(new CellRangeAddress(
                        merge.first().row(),
                        merge.last().row(),
                        merge.first().column(),
                        merge.last().column()));
            }
        }
        hide(grid, sheet);
    }

    private static void hide(Grid grid, Sheet sheet) {
        for (int row = 0; row <= Grids.lastRow(grid); row++) {
            if (grid.outOfView().row(row)) {
                row(sheet, row).setZeroHeight(true);
            }
        }
        for (int column = 0; column <= Grids.lastColumn(grid); column++) {
            if (grid.outOfView().column(column)) {
                sheet.setColumnHidden(column, true);
            }
        }
    }

    private static Row row(Sheet sheet, int number) {
        Row row = sheet.getRow(number);
        return row == null ? sheet.createRow(number) : row;
    }

    private void fill(org.apache.poi.ss.usermodel.Cell to, Cell cell) {
        to.setCellStyle(look(cell));
        switch (cell.kind()) {
            case NUMBER -> to.setCellValue(Objects.requireNonNull(cell.number()).doubleValue());
            case DATE -> to.setCellValue(Objects.requireNonNull(cell.date()));
            case BOOLEAN -> to.setCellValue(cell.text().equals("TRUE"));
            case ERROR ->
                to.setCellErrorValue(FormulaError.forString(cell.text()).getCode());
            case UNCALCULATED -> to.setCellFormula("1+1");
            case TEXT -> to.setCellValue(text(cell));
            case STRUCK, UNSEEN -> throw new IllegalArgumentException("no such cell is drawn: " + cell);
        }
    }

    private RichTextString text(Cell cell) {
        String whole = cell.text() + cell.noteMark();
        RichTextString text = book.getCreationHelper().createRichTextString(whole);
        if (!cell.noteMark().isEmpty()) {
            text.applyFont(cell.text().length(), whole.length(), raised);
        }
        return text;
    }

    private CellStyle look(Cell cell) {
        Style style = cell.style();
        boolean day = cell.kind() == CellKind.DATE;
        boolean bare = day && !DateUtil.isADateFormat(-1, style.format());
        Style wanted = bare ? new Style(DAY, style.bold(), style.italic(), style.centred(), style.indent()) : style;
        return looks.computeIfAbsent(wanted, this::look);
    }

    private CellStyle look(Style style) {
        CellStyle look = book.createCellStyle();
        Font font = book.createFont();
        font.setBold(style.bold());
        font.setItalic(style.italic());
        look.setFont(font);
        look.setDataFormat(book.createDataFormat().getFormat(style.format()));
        if (style.indent() > 0) {
            look.setAlignment(HorizontalAlignment.LEFT);
            look.setIndention((short) style.indent());
        } else if (style.centred()) {
            look.setAlignment(HorizontalAlignment.CENTER);
        }
        return look;
    }
}
