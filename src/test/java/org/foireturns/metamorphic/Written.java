package org.foireturns.metamorphic;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;

/** A specimen as a file. */
final class Written {
    private Written() {}

    static Path to(Path folder, Specimen specimen) throws IOException {
        Path file = Files.createTempFile(folder, "specimen", "");
        switch (specimen.format()) {
            case XLS -> write(file, specimen, new HSSFWorkbook());
            case ODS -> ods(file, specimen);
            case CSV -> Files.writeString(file, csv(specimen.tabs().get(0).grid()));
            default -> write(file, specimen, new XSSFWorkbook());
        }
        return file;
    }

    private static void write(Path file, Specimen specimen, Workbook empty) throws IOException {
        try (Workbook book = empty;
                OutputStream out = Files.newOutputStream(file)) {
            ExcelSheets sheets = new ExcelSheets(book);
            specimen.tabs().forEach(tab -> sheets.add(tab.grid()));
            book.write(out);
        }
    }

    private static void ods(Path file, Specimen specimen) throws IOException {
        OdsContent content = new OdsContent();
        specimen.tabs().forEach(tab -> content.add(tab.grid()));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(content.xml().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String csv(Grid grid) {
        StringBuilder lines = new StringBuilder();
        for (int row = 0; row <= Grids.lastRow(grid); row++) {
            for (int column = 0; column <= Grids.lastColumn(grid); column++) {
                Cell cell = grid.cell(row, column);
                lines.append(column == 0 ? "" : ",").append(cell == null ? "" : field(cell));
            }
            lines.append("\r\n");
        }
        return lines.toString();
    }

    private static String field(Cell cell) {
        boolean percent = cell.isNumber() && cell.style().percent();
        String shown = percent
                ? Objects.requireNonNull(cell.number()).movePointRight(2).toPlainString() + "%"
                : cell.text();
        return '"' + shown.replace("\"", "\"\"") + '"';
    }
}
