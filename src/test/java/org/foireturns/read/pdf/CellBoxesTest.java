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
    private static final CellBoxes CELLS =
            new CellBoxes(new Area(55, 100, 555, 160), List.of(55f, 155f, 355f, 555f), List.of(100f, 120f, 140f, 160f));

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

    @Test
    void aBoxOfACellEndsWhereRowsAndColumnsDo() {
        assertThat(CELLS.isCell(new Area(156, 100, 354, 121))).isTrue();
        assertThat(CELLS.isCell(new Area(160, 104, 200, 116))).isFalse();
        assertThat(CELLS.isCell(new Area(155, 100, 255, 120))).isFalse();
    }

    @Test
    void aBandOverAllOfATablePartsNothing() {
        assertThat(CELLS.isCell(new Area(55, 120, 555, 140))).isFalse();
        assertThat(CELLS.isCell(new Area(55, 100, 155, 160))).isFalse();
    }
}
