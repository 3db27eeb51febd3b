package org.foireturns.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.model.Style;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.MarkedText;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.document.DocumentSheets;
import org.foireturns.read.document.DocumentTable;
import org.foireturns.read.document.Drawn;
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
    void aTableGoesOnWithoutItsFirstColumnWhereItsSecondBegins() throws Exception {
        DocumentTable first = table("Gender|Age|Number", "Female|11|3", "|12|4");
        first.begins(List.of(60f, 160f, 270f));
        DocumentTable next = table("13|5", "14|6");
        next.begins(List.of(161f, 268f));
        pages.table(first);
        pages.nextPage(true);
        pages.table(next);
        pages.end();

        assertThat(Drawn.of(sheets.workbook()))
                .containsExactly("Table 1 (A1:C5): A1 Gender, B1 Age, C1 Number, A2 Female, B2 11, C2 3, B3 12, C3 4,"
                        + " B4 13, C4 5, B5 14, C5 6");
    }

    @Test
    void aTableThatBeginsElsewhereIsAnother() throws Exception {
        DocumentTable first = table("Gender|Age|Number", "Female|11|3", "|12|4");
        first.begins(List.of(60f, 160f, 270f));
        DocumentTable next = table("13|5", "14|6");
        next.begins(List.of(60f, 270f));
        pages.table(first);
        pages.nextPage(true);
        pages.table(next);

        assertThat(tables()).isEqualTo(2);
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
