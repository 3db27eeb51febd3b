package org.foireturns.read.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.foireturns.model.FileFormat;
import org.foireturns.read.Readers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BiffNotesTest {
    @TempDir
    Path folder;

    private static void hang(HSSFPatriarch drawings, int row, int column, String author, String words) {
        HSSFComment comment = drawings.createCellComment(new HSSFClientAnchor(0, 0, 0, 0, (short) 4, 4, (short) 6, 8));
        comment.setString(new HSSFRichTextString(words));
        comment.setAuthor(author);
        comment.setRow(row);
        comment.setColumn(column);
    }

    @Test
    void theyHangOnTheirCellsWithoutTheNameOfTheAuthor() throws Exception {
        String longest = "\u2013 April only ".repeat(900).strip();
        Path file = folder.resolve("Kent.xls");
        try (HSSFWorkbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            HSSFSheet sheet = book.createSheet("Q1");
            sheet.createRow(1).createCell(1).setCellValue(12);
            HSSFPatriarch drawings = sheet.createDrawingPatriarch();
            hang(drawings, 1, 1, "Smith, J.", "Smith, J.:\nApril only");
            hang(drawings, 6, 3, "", longest);
            drawings.createTextbox(new HSSFClientAnchor()).setString(new HSSFRichTextString("a box"));
            book.write(out);
        }

        List<String> comments =
                Readers.forFormat(FileFormat.XLS).read(file, "Kent.xls").grids().get(0).comments().stream()
                        .map(comment -> comment.cell() + " " + comment.text())
                        .toList();

        assertThat(comments).containsExactly("B2 April only", "D7 " + longest);
    }
}
