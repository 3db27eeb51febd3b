package org.foireturns.benchmark;

import com.github.pjfanning.xlsx.StreamingReader;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** Reads workbooks with a reader of others, in a process of its own, and prints how many cells it saw. */
public final class PeerReading {
    private PeerReading() {}

    /**
     * Reads one file, or all of a folder that are packed XML, with one reader.
     *
     * @param args the reader, and the file or the folder
     */
    public static void main(String[] args) throws Exception {
        long cells = 0;
        for (Path file : OneReading.files(Path.of(args[1]))) {
            cells += switch (args[0]) {
                case "fastexcel" -> fastexcel(file);
                case "streaming" -> streaming(file);
                default -> throw new IllegalArgumentException(args[0]);
            };
        }
        System.out.println(cells);
    }

    private static long fastexcel(Path file) throws Exception {
        long cells = 0;
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
            for (org.dhatim.fastexcel.reader.Sheet sheet : book.getSheets().toList()) {
                try (var rows = sheet.openStream()) {
                    for (Iterator<org.dhatim.fastexcel.reader.Row> all = rows.iterator(); all.hasNext(); ) {
                        cells += all.next().stream()
                                .filter(cell -> cell != null && !cell.getText().isEmpty())
                                .count();
                    }
                }
            }
        }
        return cells;
    }

    private static long streaming(Path file) throws Exception {
        long cells = 0;
        try (InputStream in = Files.newInputStream(file);
                Workbook book = StreamingReader.builder().open(in)) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        cells += cell.getCellType() == CellType.BLANK ? 0 : 1;
                    }
                }
            }
        }
        return cells;
    }
}
