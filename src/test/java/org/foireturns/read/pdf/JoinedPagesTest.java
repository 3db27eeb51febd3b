package org.foireturns.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.model.Style;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.MarkedText;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.document.DocumentSheets;
import org.foireturns.read.document.DocumentTable;
import org.foireturns.read.document.Paragraph;
import org.junit.jupiter.api.Test;

class JoinedPagesTest {
    private final DocumentSheets sheets = new DocumentSheets(Limits.USUAL);
    private final JoinedPages pages = new JoinedPages(sheets);

    private static DocumentTable table(String... rows) throws UnreadableFile {
        DocumentTable table = new DocumentTable();
        for (String row : rows) {
            table.nextRow();
            for (String cell : row.split("\\|", -1)) {
                table.add(1, 1, MarkedText.plain(cell), Style.PLAIN);
            }
        }
        return table;
    }

    private int tables() throws UnreadableFile {
        pages.end();
        return sheets.workbook().grids().size();
    }

    @Test
    void headsThatAreSaidAgainAreOne() throws Exception {
        pages.table(table("Platform|Number", "Kik|3"));
        pages.nextPage(true);
        pages.table(table("Platform|Number", "X|4"));

        assertThat(tables()).isEqualTo(1);
        assertThat(sheets.workbook().grids().get(0).cells())
                .extracting(cell -> cell.text())
                .containsExactly("Platform", "Number", "Kik", "3", "X", "4");
    }

    @Test
    void rowsOfNumbersGoOn() throws Exception {
        pages.table(table("Platform|Number", "Kik|3"));
        pages.nextPage(true);
        pages.table(table("X|4", "Yubo|1"));

        assertThat(tables()).isEqualTo(1);
    }

    @Test
    void anotherTableIsAnother() throws Exception {
        pages.table(table("Platform|Number", "Kik|3"));
        pages.nextPage(true);
        pages.table(table("Age|Number", "12|4"));
        pages.nextPage(true);
        pages.table(table("Age|Female|Male", "12|4|1"));
        pages.nextPage(true);
        pages.paragraph(Paragraph.plain("Question 4"));
        pages.table(table("X|4|1", "Yubo|1|1"));

        assertThat(tables()).isEqualTo(4);
    }
}
