package org.foireturns.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Files that are no returns, written into the folder of a request. */
final class BadFiles {
    private BadFiles() {}

    static void truncated(Path file, Path workbook) throws IOException {
        byte[] whole = Files.readAllBytes(workbook);
        Files.write(file, Arrays.copyOf(whole, whole.length * 2 / 3));
    }

    static void empty(Path file) throws IOException {
        Files.createFile(file);
    }

    static void pdf(Path file) throws IOException {
        Files.write(
                file,
                "%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n"
                        .getBytes(StandardCharsets.US_ASCII));
    }

    static void withPassword(Path file, Path workbook) throws IOException {
        try (POIFSFileSystem locked = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("a password");
            try (OutputStream inside = encryptor.getDataStream(locked)) {
                Files.copy(workbook, inside);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                locked.writeFilesystem(out);
            }
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    /** A workbook about something else, with years and totals like a return. */
    static void parksBudget(Path file) throws IOException {
        String[][] lines = {
            {"Parks and open spaces: budget by year"},
            {"Item", "2023/24", "2024/25", "Total"},
            {"Grass cutting", "120", "130", "250"},
            {"Play areas", "44", "51", "95"},
            {"Total", "164", "181", "345"}
        };
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet("Budget");
            for (String[] line : lines) {
                Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (String text : line) {
                    fill(row.createCell(row.getPhysicalNumberOfCells()), text);
                }
            }
            book.write(out);
        }
    }

    static void fill(org.apache.poi.ss.usermodel.Cell cell, String text) {
        if (text.matches("[0-9]+")) {
            cell.setCellValue(Integer.parseInt(text));
        } else {
            cell.setCellValue(text);
        }
    }
}
