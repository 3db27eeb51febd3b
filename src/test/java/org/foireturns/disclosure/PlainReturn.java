package org.foireturns.disclosure;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** A return without anything to hide, into which canaries are planted. */
final class PlainReturn {
    static final List<List<String>> ROWS = List.of(
            List.of("Sexual communication with a child: offences recorded"),
            List.of("Victim gender", "2023/24", "2024/25"),
            List.of("Female", "12", "14"),
            List.of("Male", "3", "4"),
            List.of("Total", "15", "18"));

    private PlainReturn() {}

    static Sheet in(Workbook book) {
        Sheet sheet = book.createSheet("Answer");
        for (List<String> line : ROWS) {
            Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            line.forEach(text -> put(row, row.getPhysicalNumberOfCells(), text));
        }
        return sheet;
    }

    static Cell put(Sheet sheet, int row, int column, String text) {
        Row line = sheet.getRow(row);
        return put(line == null ? sheet.createRow(row) : line, column, text);
    }

    private static Cell put(Row row, int column, String text) {
        Cell cell = row.createCell(column);
        if (text.matches("[0-9]{1,3}")) {
            cell.setCellValue(Integer.parseInt(text));
        } else {
            cell.setCellValue(text);
        }
        return cell;
    }
}
