package org.foireturns.read.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.foireturns.model.FileFormat;
import org.foireturns.read.Readers;
import org.foireturns.read.ZippedFile;
import org.foireturns.read.contract.Workbook;
import org.foireturns.read.contract.Workbook.Remark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeTextBoxesTest {
    private static final String ROWS = "<row r='1'><c r='A1'><v>12</v></c></row>";
    private static final String DRAWING = "xl/drawings/drawing1.xml";

    @TempDir
    Path folder;

    private Workbook read(String drawing) throws Exception {
        ZippedFile file = ZippedFile.xlsxRows(ROWS)
                .part("xl/worksheets/_rels/sheet1.xml.rels", ZippedFile.relations("d1", "drawing", "/" + DRAWING))
                .part(DRAWING, drawing);
        return Readers.forFormat(FileFormat.XLSX).read(file.write(folder), "Kent.xlsx");
    }

    private List<String> boxes(String anchors) throws Exception {
        return read("<wsDr>" + anchors + "</wsDr>").grids().get(0).comments().stream()
                .map(comment -> comment.cell() + " " + comment.text())
                .toList();
    }

    private static String box(int row, int column, String look, String paragraphs) {
        return ("<twoCellAnchor><from><col>%d</col><colOff>0</colOff><row>%d</row></from><to><col>9</col><row>9</row></to>"
                        + "<sp><nvSpPr><cNvPr id='2' name='TextBox 1' %s/></nvSpPr><txBody>%s</txBody></sp></twoCellAnchor>")
                .formatted(column, row, look, paragraphs);
    }

    @Test
    void theyHangOnTheCellUnderTheirCorner() throws Exception {
        String two =
                "<p><r><t>x means </t></r><r><t>fewer than 5</t></r></p><p><r><t>One system was not searched</t></r></p>";

        assertThat(boxes(box(3, 6, "", two) + box(0, 0, "", "<p><r><t>Draft</t></r></p>")))
                .containsExactlyInAnyOrder("G4 x means fewer than 5\nOne system was not searched", "A1 Draft");
    }

    @Test
    void whatIsHiddenOrEmptySaysNothing() throws Exception {
        assertThat(boxes(box(3, 6, "hidden='1'", "<p><r><t>x means fewer than 5</t></r></p>")
                        + box(5, 6, "", "<p><r><t> </t></r></p>")))
                .isEmpty();
        assertThat(boxes("<twoCellAnchor><pic/></twoCellAnchor>")).isEmpty();
    }

    @Test
    void aDamagedDrawingIsLeftOutWithARemark() throws Exception {
        assertThat(read("<wsDr><twoCellAnchor>").remarks()).contains(Remark.COMMENTS_LOST);
    }
}
