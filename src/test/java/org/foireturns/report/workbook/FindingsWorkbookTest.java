package org.foireturns.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.foireturns.report.Edition;
import org.foireturns.report.EditionSample;
import org.foireturns.report.OutputFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class FindingsWorkbookTest {
    @TempDir
    Path folder;

    @Test
    void whatIsFixedStandsInAListOfItsOwn() throws Exception {
        Edition edition = EditionSample.edition();
        new FindingsWorkbook().write(edition, new OutputFolder(folder));

        try (InputStream in = Files.newInputStream(folder.resolve("findings.xlsx"));
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            assertThat(book.getSheet("Open").getLastRowNum())
                    .isEqualTo(edition.docket().findings().size());
            Sheet fixed = book.getSheet("Fixed");
            assertThat(fixed.getLastRowNum())
                    .isEqualTo(edition.sinceLast().fixed().size());
            assertThat(fixed.getRow(1).getCell(0).getStringCellValue()).isEqualTo("fixed1");
        }
    }

    /** An id of digits stays a text, the heads stay in sight, and each column can be filtered. */
    @Test
    void itIsMadeForExcel() throws Exception {
        new FindingsWorkbook().write(EditionSample.edition(), new OutputFolder(folder));

        try (InputStream in = Files.newInputStream(folder.resolve("findings.xlsx"));
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            XSSFSheet open = book.getSheet("Open");
            assertThat(open.getRow(1).getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(open.getPaneInformation().isFreezePane()).isTrue();
            assertThat(open.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:N" + (open.getLastRowNum() + 1));
            assertThat(open.getColumnWidthInPixels(5)).isGreaterThan(300);
        }
    }
}
