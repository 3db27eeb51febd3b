package org.foireturns.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.foireturns.model.FileFormat;
import org.foireturns.read.Readers;
import org.foireturns.read.contract.Workbook;
import org.foireturns.read.document.Drawn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CellBoxesTest {
    private static final CellBoxes CELLS = new CellBoxes(
            new PageArea(55, 100, 555, 160), List.of(55f, 155f, 355f, 555f), List.of(100f, 120f, 140f, 160f));

    @TempDir
    Path folder;

    @Test
    void theEdgesOfBoxesPartShadedHeads() throws Exception {
        PdfFile file = new PdfFile().grid(120, 2, 5).box(55, 100, 100, 20, 0.7f);
        file.box(155, 100, 200, 20, 0.7f).box(355, 100, 200, 20, 0.7f);
        file.line(55, 100, 555, 100).line(55, 100, 55, 120).line(555, 100, 555, 120);
        file.text(60, 115, "Age").text(160, 115, "2023/24").text(360, 115, "2024/25");
        file.row(135, "", "F", "M", "F", "M").row(155, "0-11", "1", "2", "3", "4");

        Workbook book =
                Readers.forFormat(FileFormat.PDF).read(Files.write(folder.resolve("a.pdf"), file.bytes()), "a.pdf");

        assertThat(Drawn.of(book))
                .containsExactly(
                        "Table 1 (A1:E3): A1 Age, B1 2023/24, D1 2024/25, B2 F, C2 M, D2 F, E2 M, A3 0-11, B3 1, C3 2,"
                                + " D3 3, E3 4");
        assertThat(book.grids().get(0).merges())
                .extracting(Object::toString)
                .containsExactlyInAnyOrder("B1:C1", "D1:E1");
    }

    /** Lines stand around the heads and the whole; boxes behind every second row part the rest. */
    @Test
    void boxesSideBySideTellRowsAndColumnsWithoutLines() throws Exception {
        PdfFile file = new PdfFile();
        for (int column = 0; column < 3; column++) {
            file.box(55 + 100 * column, 100, 100, 20, 0.8f).box(55 + 100 * column, 140, 100, 20, 0.8f);
        }
        file.line(55, 80, 355, 80).line(55, 100, 355, 100).line(55, 160, 355, 160);
        file.line(55, 80, 55, 160).line(155, 80, 155, 100).line(355, 80, 355, 160);
        file.row(95, "Age", "Victims").row(115, "0-11", "4", "*").row(135, "12-15", "5", "6");

        assertThat(Drawn.of(
                        folder, FileFormat.PDF, file.row(155, "16+", "", "7").bytes()))
                .containsExactly("Table 1 (A1:C4): A1 Age, B1 Victims, A2 0-11, B2 4, C2 *, A3 12-15, B3 5, C3 6,"
                        + " A4 16+, C4 7");
    }

    @Test
    void headsOnBoxesAboveTheFirstLineAreOfTheTable() throws Exception {
        PdfFile file = new PdfFile();
        for (int column = 0; column < 3; column++) {
            file.box(55 + 100 * column, 100, 100, 20, 1);
        }
        file.line(55, 120, 355, 120).line(155, 140, 355, 140).line(155, 120, 155, 140);
        file.line(255, 120, 255, 140).line(355, 120, 355, 140).row(115, "", "Girls", "Boys");

        assertThat(Drawn.of(
                        folder, FileFormat.PDF, file.row(135, "0-11", "4", "5").bytes()))
                .containsExactly("Table 1 (A1:C2): B1 Girls, C1 Boys, A2 0-11, B2 4, C2 5");
    }

    /** No words of a table are lost where a column has no line at its side. */
    @Test
    void aLineThatReachesFartherTellsAColumn() throws Exception {
        PdfFile file =
                new PdfFile().line(55, 100, 355, 100).line(55, 120, 355, 120).line(155, 140, 355, 140);
        file.line(155, 100, 155, 140).line(255, 100, 255, 140).line(355, 100, 355, 140);

        assertThat(Drawn.of(
                        folder,
                        FileFormat.PDF,
                        file.row(115, "Girls", "4", "5")
                                .row(135, "Boys", "6", "7")
                                .bytes()))
                .containsExactly("Table 1 (A1:C2): A1 Girls, B1 4, C1 5, A2 Boys, B2 6, C2 7");
    }

    @Test
    void aBoxBehindWordsAloneIsNoCell() throws Exception {
        PdfFile file = new PdfFile().grid(80, 2, 2).box(160, 82, 30, 14, 0.8f).row(95, "Age", "All of them");

        assertThat(Drawn.of(folder, FileFormat.PDF, file.row(115, "0-11", "4").bytes()))
                .containsExactly("Table 1 (A1:B2): A1 Age, B1 All of them, A2 0-11, B2 4");
    }

    @Test
    void aBoxOfACellEndsWhereRowsAndColumnsDo() {
        assertThat(CELLS.isCell(new PageArea(156, 100, 354, 121))).isTrue();
        assertThat(CELLS.isCell(new PageArea(160, 104, 200, 116))).isFalse();
        assertThat(CELLS.isCell(new PageArea(155, 100, 255, 120))).isFalse();
    }

    @Test
    void aBandOverAllOfATablePartsNothing() {
        assertThat(CELLS.isCell(new PageArea(55, 120, 555, 140))).isFalse();
        assertThat(CELLS.isCell(new PageArea(55, 100, 155, 160))).isFalse();
    }
}
