package org.foireturns.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.foireturns.model.FileFormat;
import org.foireturns.read.Readers;
import org.foireturns.read.contract.Workbook;
import org.foireturns.read.document.Drawn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordsInCellsTest {
    @TempDir
    Path folder;

    private PdfFile file = new PdfFile();

    /** A table of four rows with lines between all cells but those of its first column. */
    @BeforeEach
    void draw() throws Exception {
        for (int row = 0; row <= 4; row++) {
            file.line(row % 4 == 0 ? 55 : 155, 80 + 20 * row, 255, 80 + 20 * row);
        }
        file.line(55, 80, 55, 160).line(155, 80, 155, 160).line(255, 80, 255, 160);
        file.row(95, "", "1").row(115, "", "2").row(135, "", "3").row(155, "", "4");
    }

    @Test
    void labelsWithBlankRowsBetweenThemAreNoneOfAllRows() throws Exception {
        Workbook book = read(file.text(60, 95, "F").text(60, 135, "M"));

        assertThat(Drawn.of(book)).containsExactly("Table 1 (A1:B4): A1 F, B1 1, B2 2, A3 M, B3 3, B4 4");
        assertThat(book.grids().get(0).merges()).isEmpty();
    }

    @Test
    void linesOfOneTextAreOneLabel() throws Exception {
        Workbook book = read(file.text(60, 111, "Female").text(60, 124, "victims"));

        assertThat(Drawn.of(book)).containsExactly("Table 1 (A1:B4): A1 Female victims, B1 1, B2 2, B3 3, B4 4");
        assertThat(book.grids().get(0).merges()).extracting(Object::toString).containsExactly("A1:A4");
    }

    @Test
    void aNumberBehindABlankPlaceStandsApartFromItsLabelAndAYearDoesNot() throws Exception {
        PdfFile rows = new PdfFile().grid(100, 1, 3).line(55, 140, 355, 140).line(55, 160, 355, 160);
        rows.line(55, 120, 55, 160).line(355, 120, 355, 160).row(115, "F", "0-11", "4");

        assertThat(Drawn.of(read(rows.row(135, "Total", "", "319").row(155, "2023", "", "2024"))))
                .containsExactly("Table 1 (A1:C3): A1 F, B1 0-11, C1 4, A2 Total, B2 319, A3 2023 2024");
    }

    private Workbook read(PdfFile drawn) throws Exception {
        return Readers.forFormat(FileFormat.PDF).read(Files.write(folder.resolve("a.pdf"), drawn.bytes()), "a.pdf");
    }
}
